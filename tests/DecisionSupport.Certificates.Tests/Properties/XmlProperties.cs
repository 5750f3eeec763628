using System.Text;
using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Certificates.Tests.Properties;

public sealed class XmlProperties
{
    private static readonly Config Many = Trials.Of(1_000);

    [Fact]
    public void Order_of_answers_and_parts_never_matters() => Prop.ForAll(Seeds.Any, Seeds.Any, (seed, order) =>
    {
        var certificate = RandomEdits.Certificate(seed);
        var before = certificate.Read().Json();
        RandomEdits.Shuffle(certificate, new Random(order));

        return (certificate.Read().Json() == before).Label($"seed {seed}, order {order}");
    }).Check(Many);

    [Fact]
    public void Names_of_prefixes_never_matter() => Prop.ForAll(Seeds.Any, seed =>
    {
        var certificate = RandomEdits.Certificate(seed);
        var before = certificate.Read().Json();
        foreach (var declaration in certificate.Document.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.IsNamespaceDeclaration).ToArray())
        {
            declaration.Remove();
        }

        certificate.Certificate.Add(new XAttribute(XNamespace.Xmlns + "zzz", CaseXml.Types.NamespaceName));
        certificate.Document.Root!.Add(new XAttribute(XNamespace.Xmlns + "m", CaseXml.Core.NamespaceName));

        return (certificate.Read().Json() == before).Label($"seed {seed}");
    }).Check(Many);

    [Fact]
    public void Older_transport_version_reads_the_same() => Prop.ForAll(Seeds.Any, seed =>
    {
        var certificate = RandomEdits.Certificate(seed);
        var older = Encoding.UTF8.GetString(certificate.ToBytes())
            .Replace("healthcond:certificate:3\"", "healthcond:certificate:2\"", StringComparison.Ordinal)
            .Replace("Responder:3\"", "Responder:2\"", StringComparison.Ordinal)
            .Replace("types:3\"", "types:2\"", StringComparison.Ordinal);

        return (Readings.MustRead(older).Json() == certificate.Read().Json()).Label($"seed {seed}");
    }).Check(Many);

    [Fact]
    public void Reading_twice_gives_the_same_bytes_on_any_culture() => Prop.ForAll(Seeds.Any, seed =>
    {
        var content = RandomEdits.Certificate(seed).ToBytes();
        var before = Readings.MustRead(content).Json();
        var culture = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("th-TH");
        try
        {
            return (Readings.MustRead(content).Json() == before).Label($"seed {seed}");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }).Check(Many);
}
