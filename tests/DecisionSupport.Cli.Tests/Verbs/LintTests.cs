namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>lint</c>: exit 3 only where it found an error, exit 1 where there is nothing to lint.</summary>
public sealed class LintTests
{
    [Fact]
    public void Built_in_rules_have_no_errors()
    {
        var run = ToolRun.Of("lint").ShouldBeDone();

        run.Output.ShouldContain("built-in rules: 0 errors");
        run.Error.ShouldBe("");
    }

    [Fact]
    public void Broken_rule_is_told_with_a_path_that_exists()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var file = Path.Combine(rules, "sjukersattning", "2011-01-01.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("ruleSet:", "rulset:", StringComparison.Ordinal));

        var run = ToolRun.Of("lint", rules);

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldMatch($@"(?m)^{file.Replace('\\', '/')}\(\d+,\d+\): error DS\d{{4}}: ");
        run.Output.ShouldMatch($@"{rules}: \d+ errors?, \d+ warnings?\.\n$");
    }

    [Theory]
    [InlineData("no-such-folder", "no-such-folder: error DS0001: There is no such folder.")]
    [InlineData("README.md", "README.md: error DS0001: This is a file")]
    [InlineData("rules/cases", "rules/cases: error DS0001: This folder has no rule sets.")]
    [InlineData("", "'': error DS0001: There is no such folder.")]
    public void A_slip_of_the_pen_is_no_clean_bill(string folder, string message) => ToolRun.Of("lint", folder).ShouldFail(1, message);
}
