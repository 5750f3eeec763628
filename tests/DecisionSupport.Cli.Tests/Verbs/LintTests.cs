using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>lint</c>: exit 3 only where it found an error, exit 1 where there is nothing to lint.</summary>
public sealed class LintTests
{
    [Fact]
    public void Rules_of_the_repository_have_no_errors()
    {
        var run = ToolRun.Of("lint", "rules").ShouldBeDone();

        run.Output.ShouldMatch(@"(?m)^rules: 0 errors, \d+ warnings?\.$");
        run.Error.ShouldBe("");
    }

    [Fact]
    public void Broken_rule_is_told_with_a_path_that_exists()
    {
        using var folder = new TempFolder();
        var rules = folder.CopySmallRules();
        var file = Path.Combine(rules, "aid", "2011-01-01.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("ruleSet:", "rulset:", StringComparison.Ordinal));

        var run = ToolRun.Of("lint", rules);

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldMatch($@"(?m)^{file.Replace('\\', '/')}\(\d+,\d+\): error DS\d{{4}}: ");
        run.Output.ShouldMatch($@"{rules}: \d+ errors?, \d+ warnings?\.\n$");
    }

    [Fact]
    public void What_lies_beside_the_rules_is_checked_too()
    {
        using var folder = new TempFolder();
        var rules = folder.CopySmallRules();
        File.WriteAllText(Path.Combine(rules, "properties.yaml"), """
            properties:
              - id: misspelt
                never: aid = aply
              - id: of-nothing
                same: nothing
                old: 2022-12-31
                new: 2023-01-01
                except: person.insured

            """);

        var run = ToolRun.Of("lint", rules);

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldContain("properties.yaml(3,");
        run.Output.ShouldContain("'of-nothing' compares rules that are not there");
    }

    [Fact]
    public void A_migration_is_checked_with_the_rules()
    {
        using var folder = new TempFolder();
        var rules = folder.CopySmallRules();
        folder.Write(Path.Combine("rules", "migrations", "0001-x.yaml"), "migration: 1\nday: 2026-01-01\nfacts: [x]\n");

        ToolRun.Of("lint", rules).Output.ShouldContain("migrations/0001-x.yaml(3,8): error DS0011: ");
    }

    [Fact]
    public void Json_and_sarif_tell_the_same_as_text()
    {
        using var folder = new TempFolder();
        var rules = folder.CopySmallRules();
        var file = Path.Combine(rules, "aid", "2011-01-01.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("ruleSet:", "rulset:", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(ToolRun.Of("lint", rules, "--format", "json").Output);
        using var sarif = JsonDocument.Parse(ToolRun.Of("lint", rules, "--format", "sarif").Output);
        var told = json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => $"{d.GetProperty("file")}({d.GetProperty("line")},{d.GetProperty("column")}): {d.GetProperty("severity")} {d.GetProperty("code")}: {d.GetProperty("message")}");
        var run = sarif.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();

        told.ShouldBe(ToolRun.Of("lint", rules).Output.Split('\n').SkipLast(2));
        results.Select(r => r.GetProperty("message").GetProperty("text").GetString()).ShouldBe(json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("message").GetString()));
        results.Select(r => r.GetProperty("ruleId").GetString()).Distinct().ShouldBeSubsetOf(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public void Notes_are_told_only_to_whoever_asks()
    {
        using var folder = new TempFolder();
        var rules = folder.CopySmallRules();
        File.AppendAllText(Path.Combine(rules, "sources.yaml"), "  - { id: AID 9:9, kind: statute, title: { sv: Ingen, en: None }, checked: 2026-11-22 }\n");

        ToolRun.Of("lint", rules).ShouldBeDone().Output.ShouldNotContain(": note ");
        ToolRun.Of("lint", rules, "--notes").ShouldBeDone().Output.ShouldContain(": note DS0505: Nothing cites the source");
    }

    [Theory]
    [InlineData("no-such-folder", "no-such-folder: error DS0001: There is no such folder.")]
    [InlineData("README.md", "README.md: error DS0001: This is a file")]
    [InlineData("rules/cases", "rules/cases: error DS0001: This folder has no rule sets.")]
    [InlineData("", "'': error DS0001: There is no such folder.")]
    public void A_slip_of_the_pen_is_no_clean_bill(string folder, string message) => ToolRun.Of("lint", folder).ShouldFail(1, message);
}
