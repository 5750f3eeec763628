namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>--help</c> and <c>--version</c>.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("evaluate", "SNAPSHOT", "--as-of", "--rule-set", "--certificate", "--format", "--paper", "--today", "--detail", "--redact", "--audience", "--language", "--rules", "--rules-over")]
    [InlineData("batch", "IN", "OUT", "--detail", "--shard", "--errors", "--resume", "--rule-set", "--language", "--rules")]
    [InlineData("cohort", "IN", "--format", "--language", "--rules", "--rules-over")]
    [InlineData("replay", "RECORD", "--snapshot", "--certificate", "--language", "--rules")]
    [InlineData("certificate", "FILE", "--format", "--language")]
    [InlineData("guide", "ID", "--format", "--language", "--rules", "--rules-over")]
    [InlineData("new", "DIR")]
    [InlineData("lint", "DIR", "--format", "--notes", "--language", "--rules-over")]
    [InlineData("diff", "OLD", "NEW", "--cases", "--fail-on-change", "--format", "--witnesses", "--rules")]
    [InlineData("gaps", "DIR", "--rule-set")]
    [InlineData("mutants", "DIR", "--sample")]
    [InlineData("prove", "DIR", "--only")]
    [InlineData("sources", "DIR", "--law", "--as-of", "--format", "Exit 0", "--rules-over")]
    [InlineData("document", "DIR", "--out")]
    [InlineData("feel", "EXPR", "--context", "--batch")]
    [InlineData("schema", "snapshot", "--out", "--rules")]
    [InlineData("test", "DIR", "--accept", "--rules")]
    [InlineData("cases", "--out", "--rule-set", "--as-of", "--rules")]
    [InlineData("rename", "FACT", "NEW", "--rules")]
    [InlineData("migrate", "SNAPSHOT", "--rules")]
    [InlineData("watch", "DIR")]
    [InlineData("language-server", "--language", "--stdio")]
    [InlineData("coverage", "DIR", "--format", "--threshold", "--rules")]
    [InlineData("mcp", "--rules", "--rules-over")]
    [InlineData("serve", "--port", "--urls", "--scenarios", "--compare", "--rules")]
    public void Every_verb_tells_its_options_and_an_example(string verb, params string[] words)
    {
        var run = ToolRun.Of(verb, "--help").ShouldBeDone();

        run.Error.ShouldBe("");
        run.Output.ShouldContain($"  decision-support {verb} ");
        run.Output.ShouldMatch($@"Examples?:\n  decision-support {verb} ");
        words.ShouldAllBe(word => run.Output.Contains(word));
        run.Output.ShouldContain("Exit codes:\n  0 done");
        run.Output.Split('\n').Where(l => l.Length > 100).ShouldBeEmpty();
    }

    [Fact]
    public void The_tool_tells_its_verbs()
    {
        var run = ToolRun.Of("--help").ShouldBeDone();

        new[] { "evaluate", "certificate", "new", "lint", "sources", "document", "feel", "schema", "test", "coverage", "cases", "rename", "migrate", "watch", "language-server", "gaps", "prove", "mutants", "diff", "guide", "mcp", "serve" }.ShouldAllBe(verb => run.Output.Contains($"\n  {verb} "));
        run.Output.ShouldContain("\n  decision-support [command] [options]\n");
        run.Output.Split('\n').Where(l => l.Length > 100).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[suggest:4]", "eval", "evaluate")]
    [InlineData("[suggest:23]", "evaluate x --audience c", "client")]
    [InlineData("[suggest:17]", "evaluate x --rule", "--rule-set")]
    [InlineData("[suggest:20]", "evaluate x --detail ", "findings")]
    public void Words_are_completed_as_they_are_typed(string directive, string typed, string offered) =>
        ToolRun.Of(directive, typed).ShouldBeDone().Output.Split('\n').ShouldContain(offered);

    [Theory]
    [InlineData("evaluate", "evalute", "x")]
    [InlineData("--rule-set", "evaluate", "x", "--rule-sets", "loh")]
    public void What_was_probably_meant_is_told(string meant, params string[] typed) =>
        ToolRun.Of(typed).ShouldFail(2, $"Did you mean {meant}").Error.ShouldMatch(@"\nSee: decision-support( evaluate)? --help\n$");

    [Fact]
    public void Version_is_printed_alone() => ToolRun.Of("--version").ShouldBeDone().Output.ShouldMatch(@"^\d+\.\d+\.\d+\S*\n$");
}
