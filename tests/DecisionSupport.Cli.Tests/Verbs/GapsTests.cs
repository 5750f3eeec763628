namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>gaps</c>: exit 3 where something is found.</summary>
public sealed class GapsTests
{
    [Theory]
    [InlineData("sjukersattning", 0, "8 versions: no gaps.\n")]
    [InlineData("sgi", 0, "9 versions: no gaps.\n")]
    public void Gaps_are_told_by_rule_set(string ruleSet, int exit, string words)
    {
        var run = ToolRun.Of("gaps", "--rule-set", ruleSet);

        run.ExitCode.ShouldBe(exit, run.Error);
        run.Output.ShouldContain(words);
    }

    [Fact]
    public void Gaps_of_a_rule_set_that_is_not_there_are_wrong_usage() => ToolRun.Of("gaps", "--rule-set", "sjukpenning").ShouldFail(2, "there is no rule set 'sjukpenning'");
}
