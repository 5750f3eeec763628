namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>diff</c>: who is touched, and exit 3 only when asked for.</summary>
public sealed class DiffTests
{
    private static readonly string Small = RepositoryFolder.SmallRules;

    [Fact]
    public void Two_days_tell_whom_the_rules_changed()
    {
        var run = ToolRun.Of("diff", "2016-12-31", "2017-01-01", "--rules", Small).ShouldBeDone();

        run.Error.ShouldBe("");
        run.Output.ShouldContain("• On 2017-01-01, work.reductionPercent: 25 or more and below 50; person.insured: true or unknown (because of need)\n      refuse → complete-first\n");
        run.Output.ShouldContain("Every other case gets the same outcome and level on 2017-01-01 and on the first of 12 months after 2017-01-01: proved.");
        run.Output.ShouldContain("paper: nobody.");
    }

    [Fact]
    public void A_change_between_folders_is_found_and_its_witnesses_are_cases()
    {
        using var folder = new TempFolder();
        var rules = folder.CopySmallRules();
        var file = Path.Combine(rules, "aid", "2011-01-01.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("test: enough and work.permanent", "test: not(enough and work.permanent)", StringComparison.Ordinal));
        folder.Write("cases/a.yaml", "case: a\ntitle: { sv: Ett fall, en: A case }\nsnapshot: { snapshot: 1, asOf: 2020-06-15, work: { reductionPercent: 10 } }\nexpect: { aid: { outcome: refuse } }\n");
        var witnesses = folder["witnesses"];

        var run = ToolRun.Of("diff", Small, rules, "--cases", folder["cases"], "--fail-on-change", "--format", "markdown", "--witnesses", witnesses);

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldStartWith($"# Rules: {Small} → ");
        run.Output.ShouldContain("- a, aid: refuse → complete-first\n");
        run.Output.ShouldContain("\npaper: nobody.");
        var witness = Directory.EnumerateFiles(witnesses, "aid-*-complete-first-refuse.yaml").First();
        ToolRun.Of("evaluate", witness, "--rules", rules, "--format", "json").ShouldBeDone().Output.ShouldContain("\"outcome\": \"refuse\"");
        ToolRun.Of("evaluate", witness, "--rules", Small, "--format", "json").ShouldBeDone().Output.ShouldContain("\"outcome\": \"complete-first\"");
    }

    [Fact]
    public void The_same_rules_change_nothing()
    {
        var run = ToolRun.Of("diff", Small, Small, "--fail-on-change").ShouldBeDone();

        run.Output.ShouldContain("aid, paper: nobody. The conditions are the same");
    }

    [Theory]
    [InlineData("2022-12-31", "rules", 2, "diff compares a day with a day")]
    [InlineData("sgi/2022-01-01", "loh/2022-11-16", 2, "two of one rule set")]
    [InlineData("no-such-revision", "rules", 1, "neither a day, a version nor a folder")]
    [InlineData("--x", "rules", 1, "'--x' is neither")]
    public void What_cannot_be_compared_is_told(string old, string @new, int exit, string message) => ToolRun.Of("diff", old, @new).ShouldFail(exit, message);
}
