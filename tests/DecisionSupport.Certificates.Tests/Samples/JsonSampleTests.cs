namespace DecisionSupport.Certificates.Tests.Samples;

public sealed class JsonSampleTests
{
    // Files without an XML twin: what the draft rules of the form say about them (drafts and print-outs; LISJP worked out by hand).
    private static readonly Dictionary<string, string> WithoutTwin = new()
    {
        ["luse/json/LuseModelCompareUtil-utlatande.json"] = "2",
        ["luse/json/pdf-fullt_utlatande.json"] = "4",
        ["luse/json/pdf-overfyllnad_utlatande.json"] = "4",
        ["luse/json/pdf-utkast_utlatande.json"] = "1 17 2 22 3 45 5 6 7 8-14",
        ["luse/json/underlagSkolhalsovard.json"] = "4",
        ["luae_na/json/pdf-fullt_utlatande.json"] = "",
        ["luae_na/json/pdf-minimalt_utlatande.json"] = "",
        ["luae_na/json/pdf-utkast_utlatande.json"] = "1 17 2 22 5 6 7 8-14",
        ["luae_fs/json/LuaefsModuleApiTest-valid-utkast-sample.json"] = "6",
        ["luae_fs/json/pdf-fullt_utlatande.json"] = "",
        ["luae_fs/json/pdf-minimalt_utlatande.json"] = "",
        ["luae_fs/json/pdf-utkast_utlatande.json"] = "1 15 16 2 3 6",
        ["lisjp/json/pdf-tillaggsfragor_utlatande.json"] = "",
        ["lisjp/json/pdf-utkast_utlatande.json"] = "27 32 6",
        ["lisjp/prefill/lisjp-defaulting-diagnose-beskrivning.json"] = "",
        ["lisjp/prefill/lisjp-defaulting-grundformu-date.json"] = "1", // its dates are placeholders
        ["lisjp/prefill/lisjp-empty.json"] = "1 17 28 32 35 39 40 6",
        ["lisjp/prefill/lisjp-ignored-diagnose-code-invalid-format.json"] = "",
    };

    public static TheoryData<string> Files => SampleFolder.Path is null
        ? []
        : [.. Directory.EnumerateFiles(SampleFolder.Path, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SampleFolder.Path, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [SampleTheory]
    [MemberData(nameof(Files))]
    public void Questions_with_an_error_are_those_of_the_same_certificate_as_xml(string file)
    {
        var twin = file.Replace("/json/", "/xml/", StringComparison.Ordinal).Replace(".json", ".xml", StringComparison.Ordinal);
        var expected = Verdict.All.TryGetValue(twin, out var verdict) ? verdict.Questions : WithoutTwin[file];
        var certificate = Readings.MustRead(File.ReadAllBytes(Path.Combine(SampleFolder.Require(), file)));

        certificate.ErrorQuestions().ShouldBe(expected, $"{file}: found {certificate.Codes(Severity.Error)}");
    }
}
