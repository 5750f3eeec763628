namespace DecisionSupport.Cli.Tests.Input;

/// <summary>Standard error goes to logs: it names facts and places, never what the case says.</summary>
public sealed class PrivacyTests
{
    [Theory]
    [InlineData("person: { birthDate: 1978-13-17 }", "1978-13-17")]
    [InlineData("person: { birthDate: 2039-04-17 }", "2039")]
    [InlineData("workCapacity: { reductionPercent: 387 }", "387")]
    [InlineData("workCapacity: { reductionPercent: hemligt }", "hemligt")]
    [InlineData("person: { insured: hemligt }", "hemligt")]
    [InlineData("loh: { form: hemligt }", "hemligt")]
    [InlineData("loh: { diagnoses: [hemligt, [F32]] }", "hemligt")]
    [InlineData("application: { previous: [hemligt] }", "hemligt")]
    [InlineData("reference: \"19780417-2395\"", "2395")]
    [InlineData("person: { birthDate: \"19780417-2395\" }", "2395")]
    [InlineData("loh: { diagnoses: [\"780417-2395\"] }", "2395")]
    [InlineData("\"197804172395\": true", "2395")]
    [InlineData("person: hemligt", "hemligt")]
    [InlineData("person: &hemligt { insured: true }", "hemligt")]
    [InlineData("person: !hemligt { insured: true }", "hemligt")]
    [InlineData("person: { insured: \"hemligt }", "hemligt")]
    public void A_wrong_value_is_placed_but_not_repeated(string line, string secret)
    {
        var run = ToolRun.WithInput($"snapshot: 1\nasOf: 2026-11-22\n{line}\n", "evaluate", "-").ShouldFail(1, "standard input");

        run.Error.ShouldNotContain(secret);
        run.Error.ShouldMatch(@"standard input\(3,\d+\): error DS\d{4}: ");
    }

    [Theory]
    [InlineData("fk7800-fullstandigt.xml")]
    [InlineData("fk7800-manga-brister.xml")]
    [InlineData("fk7800-makulerat.xml")]
    [InlineData("fk7800-inte-undertecknat.xml")]
    public void Nobody_is_named_when_a_certificate_is_read(string file)
    {
        var path = $"rules/cases/certificates/{file}";
        var read = ToolRun.Of("certificate", path);
        var merged = ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", path);

        WordsOf(path).ShouldNotBeEmpty("otherwise nothing is looked for");
        foreach (var said in new[] { read.Output, read.Error, merged.Output, merged.Error })
        {
            said.ShouldNotMatch(@"\d{8}[-+]?\d{4}\b");
            WordsOf(path).ShouldAllBe(word => !said.Contains(word));
        }
    }

    // Names of the people and places in a certificate.
    private static IEnumerable<string> WordsOf(string path) =>
        System.Xml.Linq.XDocument.Load(RepositoryFolder.Of(path)).Descendants()
            .Where(e => e.Name.LocalName is "fornamn" or "efternamn" or "fullstandigtNamn" or "enhetsnamn" or "postadress" or "postort" or "telefonnummer" or "epost")
            .Select(e => e.Value).Where(v => v.Length > 3);
}
