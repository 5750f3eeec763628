using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>certificate</c>: what it finds is tested with the reader; here, that the tool hands it over.</summary>
public sealed class CertificateTests
{
    [Theory]
    [InlineData("fk7800-fullstandigt.xml")]
    [InlineData("fk7800-manga-brister.xml")]
    [InlineData("fk7800-makulerat.xml")]
    [InlineData("fk7801-utan-undersokning.json")]
    public void Json_has_the_keys_of_the_contract(string file)
    {
        var run = ToolRun.Of("certificate", $"rules/cases/certificates/{file}", "--format", "json").ShouldBeDone();

        run.Error.ShouldBe("");
        using var json = JsonDocument.Parse(run.Output);
        JsonKeys.Of(json.RootElement).ShouldBe(["certificate", "loh", "findings"]);
        JsonKeys.Of(json.RootElement.GetProperty("certificate")).ShouldBe(["form", "type", "version", "issuedDate", "signed", "cancelled"], ignoreOrder: true);
        foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            string[] wanted = ["question", "answer", "instance", "kind", "severity", "text"];
            wanted.ShouldBeSubsetOf(JsonKeys.Of(finding));
        }
    }

    [Fact]
    public void Yaml_is_a_part_that_fits_into_a_snapshot()
    {
        var yaml = ToolRun.Of("certificate", Files.Certificate).ShouldBeDone().Output;

        // A reader of the certificate says who told its facts; whoever pastes them says it too, or not.
        const string Told = "facts: [{ by: läkarutlåtande FK 7800, on: 2026-09-14, told: [loh] }]\n";
        var pasted = ToolRun.WithInput($"{Files.Snapshot}{yaml}{Told}", "evaluate", "-", "--format", "json").ShouldBeDone();
        var merged = ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", Files.Certificate, "--format", "json").ShouldBeDone();

        pasted.Output.ShouldBe(merged.Output);
    }

    [Fact]
    public void Standard_input_gives_the_same_as_the_file() =>
        ToolRun.WithInput(Files.Text(Files.JsonCertificate), "certificate", "-").ShouldBeDone().Output
            .ShouldBe(ToolRun.Of("certificate", Files.JsonCertificate).ShouldBeDone().Output);

    [Theory]
    [InlineData("sv", "Intyget är makulerat")]
    [InlineData("en", "cancelled")]
    public void Language_is_that_of_the_findings(string language, string words) =>
        ToolRun.Of("certificate", Files.CancelledCertificate, "--language", language).ShouldBeDone().Output.ShouldContain(words);
}
