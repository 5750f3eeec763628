namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>diff</c>: who is touched, and exit 3 only when asked for.</summary>
public sealed class DiffTests
{
    [Fact]
    public void Two_days_tell_whom_the_law_changed()
    {
        var run = ToolRun.Of("diff", "2022-12-31", "2023-01-01", "--cases", "rules/cases").ShouldBeDone();

        run.Error.ShouldBe("");
        run.Output.ShouldContain("On 2025-06-30, person.birthDate: 1959-07-01 to 1960-06-30 (65 years to 65 years 11 months) (because of age)");
        run.Output.ShouldContain("Every other case gets the same outcome and level on 2023-01-01 and 2025-06-30 and on the first of 12 months after 2023-01-01: proved.");
        run.Output.ShouldContain("aktivitetsersattning, samordning, samverkan: nobody.");
    }

    [Fact]
    public void A_change_between_folders_is_found_and_its_witnesses_are_cases()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var file = Path.Combine(rules, "samverkan", "2011-01-01.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("test: needs.advice", "test: not(needs.advice)", StringComparison.Ordinal));
        var witnesses = Path.Combine(folder.Path, "witnesses");

        var run = ToolRun.Of("diff", "rules", rules, "--cases", "rules/cases", "--fail-on-change", "--format", "markdown", "--witnesses", witnesses);

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldStartWith("# Rules: rules → ");
        var witness = Directory.EnumerateFiles(witnesses, "samverkan-*-none-consultation-team.yaml").First();
        ToolRun.Of("evaluate", witness, "--rules", rules, "--format", "json").ShouldBeDone().Output.ShouldContain("\"consultation-team\"");
        ToolRun.Of("evaluate", witness, "--format", "json").ShouldBeDone().Output.ShouldContain("\"none\"");
    }

    [Fact]
    public void The_same_rules_change_nothing()
    {
        var run = ToolRun.Of("diff", "rules", "rules", "--fail-on-change").ShouldBeDone();

        run.Output.ShouldContain("nobody. The conditions are the same");
    }

    [Theory]
    [InlineData("2022-12-31", "rules", 2, "diff compares a day with a day")]
    [InlineData("sgi/2022-01-01", "loh/2022-11-16", 2, "two of one rule set")]
    [InlineData("no-such-revision", "rules", 1, "neither a day, a version nor a folder")]
    [InlineData("--x", "rules", 1, "'--x' is neither")]
    public void What_cannot_be_compared_is_told(string old, string @new, int exit, string message) => ToolRun.Of("diff", old, @new).ShouldFail(exit, message);
}
