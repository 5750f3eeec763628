namespace DecisionSupport.Certificates.Tests.Samples;

public sealed class XmlSampleTests
{
    // Differences chosen on purpose. Nothing else may differ.
    private static readonly Dictionary<string, string> Unwrapped = new()
    {
        ["derived/luse-min-soap.xml"] = "The schema knows only the bare message; in traffic it stands in a SOAP envelope, which is taken off first.",
    };

    public static TheoryData<string> Files => SampleFolder.Path is null ? [] : [.. Verdict.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Prefills => SampleFolder.Path is null
        ? []
        : [.. Directory.EnumerateFiles(Path.Combine(SampleFolder.Path, "lisjp", "prefill"), "*.xml").Select(path => Path.GetFileName(path)!).Order()];

    [SampleTheory]
    [MemberData(nameof(Files))]
    public void Questions_with_an_error_are_those_of_the_official_rules(string file)
    {
        var verdict = Verdict.All[file];
        var certificate = Readings.MustRead(File.ReadAllBytes(Path.Combine(SampleFolder.Require(), file)));

        verdict.Stops.ShouldBeFalse($"{file}: the official rules stop here; name it among the differences with its reason.");
        certificate.ErrorQuestions().ShouldBe(verdict.Questions, $"{file}: found {certificate.Codes(Severity.Error)}");
        certificate.HasDocumentError().ShouldBe(
            verdict.IsStructural && !Unwrapped.ContainsKey(file), $"{file}: found {certificate.Codes(Severity.Error)}");
    }

    [SampleTheory]
    [MemberData(nameof(Prefills))]
    public void Prefill_messages_are_no_certificates(string file)
    {
        var reading = Readings.Read(File.ReadAllBytes(Path.Combine(SampleFolder.Require(), "lisjp", "prefill", file)));

        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("wrong-root");
    }

    [SampleFact]
    public void Every_xml_sample_has_a_verdict_or_is_a_prefill()
    {
        var root = SampleFolder.Require();
        var files = Directory.EnumerateFiles(root, "*.xml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(file => !file.StartsWith("lisjp/prefill/", StringComparison.Ordinal));

        files.ShouldBe(Verdict.All.Keys, ignoreOrder: true);
    }
}
