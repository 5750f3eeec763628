using DecisionSupport.Certificates.Tests.Synthetic;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Certificates.Tests.Properties;

public sealed class TwinProperties
{
    [Fact]
    public void Xml_and_json_of_the_same_content_settle_the_same() => Prop.ForAll(Seeds.Any, seed =>
    {
        var content = new Content(seed);
        var xml = Readings.MustRead(ContentAsXml.Write(content));
        var json = Readings.MustRead(ContentAsJson.Write(content));

        return (json.FactLines() == xml.FactLines() && Answered(json) == Answered(xml))
            .Label($"seed {seed}:\nxml {Answered(xml)}\njson {Answered(json)}\n{xml.FactLines()}\n{json.FactLines()}");
    }).Check(Trials.Of(2_000));

    // The head differs: the XML lacks most of it, and the JSON has no schema.
    private static string Answered(Certificate certificate) => string.Join(' ', certificate.Findings
        .Where(finding => finding.Question is not null)
        .Select(finding => $"{finding.Answer ?? finding.Question}#{finding.Instance}:{finding.Code}:{finding.Severity}"));
}
