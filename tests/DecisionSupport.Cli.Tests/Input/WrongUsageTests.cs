namespace DecisionSupport.Cli.Tests.Input;

/// <summary>Exit 2: the words after the tool's name are wrong. Told with the way to the help, before any file is read.</summary>
public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'wonder'", "wonder")]
    [InlineData("Required argument missing", "evaluate")]
    [InlineData("Required argument missing", "certificate")]
    [InlineData("'pdf' not recognized", "evaluate", "x", "--format", "pdf")]
    [InlineData("'doctor' not recognized", "evaluate", "x", "--audience", "doctor")]
    [InlineData("'fi' not recognized", "evaluate", "x", "--language", "fi")]
    [InlineData("'html' not recognized", "certificate", "x", "--format", "html")]
    [InlineData("'2026-13-01' is none", "evaluate", "x", "--as-of", "2026-13-01")]
    [InlineData("'22/11/2026' is none", "evaluate", "x", "--as-of", "22/11/2026")]
    [InlineData("'' is none", "evaluate", "x", "--as-of", "")]
    [InlineData("--as-of", "evaluate", "x", "--as-of", "2026-01-01", "--as-of", "2026-01-02")]
    [InlineData("'--colour'", "evaluate", "x", "--colour")]
    [InlineData("'y'", "evaluate", "x", "y")]
    [InlineData("Standard input is read once", "evaluate", "-", "--certificate", "-")]
    [InlineData("either an expression or --batch", "feel")]
    [InlineData("either an expression or --batch", "feel", "1", "--batch", "x")]
    [InlineData("--context goes with an expression", "feel", "--batch", "x", "--context", "{a: 1}")]
    public void Is_told_with_the_way_to_the_help(string message, params string[] arguments) =>
        ToolRun.Of(arguments).ShouldFail(2, message).Error.ShouldMatch(@"\nSee: decision-support( [a-z]+)? --help\n$");

    [Theory]
    [InlineData("weather")]
    [InlineData("")]
    [InlineData("SJUKERSATTNING")]
    public void Rule_set_that_does_not_exist_is_told_with_those_that_do(string id) =>
        ToolRun.Of("evaluate", "no-such-file", "--rule-set", id)
            .ShouldFail(2, $"there is no rule set '{id}'; there are loh, ").Error.ShouldNotContain("no-such-file");
}
