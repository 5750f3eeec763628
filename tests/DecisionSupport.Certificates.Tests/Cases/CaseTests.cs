namespace DecisionSupport.Certificates.Tests.Cases;

/// <summary>Our own certificates, made up from nothing: each has its approved result beside it.</summary>
public sealed class CaseTests
{
    private static readonly CertificateReadOptions InNovember = new() { AsOf = new DateOnly(2026, 11, 22) };

    public static TheoryData<string> Files => [.. Repository.CertificateFiles];

    public static TheoryData<string> Twins =>
    [
        .. Repository.CertificateFiles
            .Where(file => file.EndsWith(".json", StringComparison.Ordinal) && File.Exists(Path.Combine(Repository.Cases, Path.ChangeExtension(file, ".xml"))))
            .Select(file => Path.GetFileNameWithoutExtension(file)!),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Result_is_the_approved_one(string file)
    {
        var path = Path.Combine(Repository.Cases, file);

        ApprovedOutput.ShouldMatch(path, "json", Readings.MustRead(File.ReadAllBytes(path), InNovember).Json() + "\n");
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void Xml_and_json_of_the_same_certificate_settle_the_same(string name)
    {
        var xml = Readings.MustRead(File.ReadAllBytes(Path.Combine(Repository.Cases, $"{name}.xml")));
        var json = Readings.MustRead(File.ReadAllBytes(Path.Combine(Repository.Cases, $"{name}.json")));

        json.FactLines().ShouldBe(xml.FactLines(), name);
        json.ErrorQuestions().ShouldBe(xml.ErrorQuestions(), name);
        json.Codes(Severity.Warning).ShouldBe(xml.Codes(Severity.Warning), name);
    }

    [Fact]
    public void Every_certificate_states_its_findings_in_both_languages()
    {
        foreach (var file in Repository.CertificateFiles)
        {
            var certificate = Readings.MustRead(File.ReadAllBytes(Path.Combine(Repository.Cases, file)));

            certificate.Findings.ShouldAllBe(finding => finding.Text != finding.TextIn(Language.English), file);
        }
    }
}
