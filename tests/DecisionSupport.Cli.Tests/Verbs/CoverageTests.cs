namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>coverage</c>: the report, and exit 3 where less is shown than asked for.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Less_than_the_threshold_is_told_after_the_report()
    {
        var run = ToolRun.Of("coverage", "rules", "--threshold", "100");

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldMatch(@"\n\d+ of \d+ shown, \d+ %\.\n$");
        run.Error.ShouldMatch(@"^rules/cases: \d+ % is shown, and 100 % is asked for\.\n$");
    }

    [Fact]
    public void Page_is_written_whole() => ToolRun.Of("coverage", "rules", "--format", "html").ShouldBeDone().Output.ShouldEndWith("</html>\n");

    [Fact]
    public void Share_beyond_the_whole_is_a_slip() => ToolRun.Of("coverage", "rules", "--threshold", "101").ShouldFail(2, "--threshold takes a whole number from 0 to 100.");
}
