using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>evaluate</c> when all goes well.</summary>
public sealed class EvaluateTests
{
    [Fact]
    public void A_case_with_its_certificate_is_answered_without_a_word_on_standard_error()
    {
        var run = ToolRun.Of("evaluate", Files.MainCase).ShouldBeDone();

        run.Error.ShouldBe("");
        run.Output.ShouldContain("Sjukersättning: Komplettera underlaget först");
    }

    [Fact]
    public void Standard_input_gives_the_same_as_the_file()
    {
        var file = ToolRun.Of("evaluate", Files.YoungCase).ShouldBeDone();
        var input = ToolRun.WithInput(Files.Text(Files.YoungCase), "evaluate", "-").ShouldBeDone();

        input.OutputBytes.ShouldBe(file.OutputBytes);
    }

    [Fact]
    public void A_bare_snapshot_is_read_in_json_as_in_yaml()
    {
        var yaml = ToolRun.WithInput(Files.Snapshot, "evaluate", "-").ShouldBeDone();
        var json = ToolRun.WithInput(
            """{"snapshot":1,"asOf":"2026-11-22","person":{"birthDate":"1978-04-17","insured":true},"workCapacity":{"reducedByIllness":true,"reductionPercent":50}}""",
            "evaluate",
            "-").ShouldBeDone();

        json.OutputBytes.ShouldBe(yaml.OutputBytes);
    }

    [Fact]
    public void As_of_chooses_the_versions()
    {
        var run = ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--as-of", "2012-03-01", "--rule-set", "sjukersattning", "--format", "json").ShouldBeDone();

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("asOf").GetString().ShouldBe("2012-03-01");
        json.RootElement.GetProperty("recommendations")[0].GetProperty("version").GetString().ShouldBe("2011-01-01");
    }

    [Theory]
    [InlineData("loh")]
    [InlineData("sjukersattning", "loh")]
    public void Rule_set_asks_only_those(params string[] ruleSets)
    {
        string[] options = [.. ruleSets.SelectMany(id => new[] { "--rule-set", id })];

        var run = ToolRun.WithInput(Files.Snapshot, ["evaluate", "-", "--format", "json", .. options]).ShouldBeDone();

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("recommendations").EnumerateArray().Select(r => r.GetProperty("ruleSet").GetString()!).ShouldBe(ruleSets, ignoreOrder: true);
    }

    [Theory]
    [InlineData(Files.Certificate)]
    [InlineData(Files.JsonCertificate)]
    public void Certificate_fills_in_the_loh_facts(string certificate)
    {
        var run = ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", certificate, "--rule-set", "loh", "--format", "json").ShouldBeDone();

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("recommendations")[0].GetProperty("findings").EnumerateArray()
            .First(f => f.GetProperty("criterion").GetString() == "exists").GetProperty("status").GetString().ShouldBe("met");
    }

    [Fact]
    public void Certificate_may_be_standard_input()
    {
        using var folder = new TempFolder();
        var snapshot = folder.Write("case.yaml", Files.Snapshot);

        var run = ToolRun.WithInput(Files.Text(Files.Certificate), "evaluate", snapshot, "--certificate", "-", "--rule-set", "loh").ShouldBeDone();

        run.OutputBytes.ShouldBe(ToolRun.Of("evaluate", snapshot, "--certificate", Files.Certificate, "--rule-set", "loh").ShouldBeDone().OutputBytes);
    }

    [Fact]
    public void Rules_of_a_folder_are_used_instead_of_the_built_in_ones()
    {
        var builtIn = ToolRun.Of("evaluate", Files.YoungCase).ShouldBeDone();

        ToolRun.Of("evaluate", Files.YoungCase, "--rules", "rules").ShouldBeDone().OutputBytes.ShouldBe(builtIn.OutputBytes);
    }

    [Fact]
    public void Rule_sets_that_cannot_answer_are_told_beside_those_that_can()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var lastVersion = Path.Combine(rules, "sgi", "2026-01-01.yaml");
        File.WriteAllText(lastVersion, File.ReadAllText(lastVersion).Replace("{ from: 2026-01-01 }", "{ from: 2026-01-01, to: 2026-06-30 }", StringComparison.Ordinal));

        var officer = ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--rules", rules).ShouldBeDone();
        var client = ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--rules", rules, "--audience", "client", "--language", "en").ShouldBeDone();

        OneLine(officer.Output).ShouldContain("! Sjukpenninggrundande inkomst (SGI): inte prövat. Regelboken har inga regler som gällde den 22");
        OneLine(client.Output).ShouldContain("we cannot answer this. Our rules do not cover 22 November 2026.");
        ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--rules", rules, "--rule-set", "sgi").ShouldFail(1, "error DS0607: sgi has no version in force on 2026-11-22");
    }

    [Theory]
    [InlineData("outcomes", false, false, false)]
    [InlineData("findings", true, false, false)]
    [InlineData("advice", true, true, false)]
    [InlineData("everything", true, true, true)]
    public void Json_is_as_deep_as_it_is_asked_to_be(string detail, bool findings, bool plan, bool questions)
    {
        using var json = JsonDocument.Parse(ToolRun.Of("evaluate", Files.MainCase, "--format", "json", "--detail", detail, "--rule-set", "sjukersattning").ShouldBeDone().Output);

        json.RootElement.GetProperty("recommendations")[0].TryGetProperty("findings", out _).ShouldBe(findings);
        json.RootElement.TryGetProperty("plan", out _).ShouldBe(plan);
        json.RootElement.TryGetProperty("nextQuestion", out _).ShouldBe(questions);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "record")]
    public void Machines_are_told_everything_unless_less_is_named(params string[] format)
    {
        var whole = ToolRun.Of(["evaluate", Files.MainCase, .. format, "--rule-set", "loh"]).ShouldBeDone();

        ToolRun.Of(["evaluate", Files.MainCase, .. format, "--rule-set", "loh", "--detail"]).ShouldBeDone().OutputBytes.ShouldBe(whole.OutputBytes);
        ToolRun.Of(["evaluate", Files.MainCase, .. format, "--rule-set", "loh", "--detail", "everything"]).ShouldBeDone().OutputBytes.ShouldBe(whole.OutputBytes);
    }

    [Fact]
    public void People_are_told_everything_by_the_option_alone_or_with_the_word()
    {
        var detail = ToolRun.Of("evaluate", Files.MainCase, "--rule-set", "loh", "--detail").ShouldBeDone();

        ToolRun.Of("evaluate", Files.MainCase, "--rule-set", "loh", "--detail", "everything").ShouldBeDone().OutputBytes.ShouldBe(detail.OutputBytes);
        ToolRun.Of("evaluate", Files.MainCase, "--rule-set", "loh").ShouldBeDone().Output.Length.ShouldBeLessThan(detail.Output.Length);
    }

    [Theory]
    [InlineData("--detail advice goes with --format json or record.", "case.yaml", "--detail", "advice")]
    [InlineData("--detail findings goes with --format json or record.", "case.yaml", "--detail", "findings", "--format", "html")]
    [InlineData("--detail: 'case.yaml' is none of outcomes, findings, advice, everything. A file is named before --detail.", "--detail", "case.yaml")]
    public void A_depth_that_cannot_be_is_refused(string message, params string[] words) => ToolRun.Of(["evaluate", .. words]).ShouldFail(2, message);

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
