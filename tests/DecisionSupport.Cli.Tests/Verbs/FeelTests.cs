namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>feel EXPR</c>.</summary>
public sealed class FeelTests
{
    [Theory]
    [InlineData("1 + 1", null, "2\n")]
    [InlineData("@\"2026-11-22\"", null, "@\"2026-11-22\"\n")]
    [InlineData("age >= 30", "{age: 40}", "true\n")]
    [InlineData("\"blåbär\"", null, "\"blåbär\"\n")]
    [InlineData("null", null, "null\n")]
    public void Value_is_printed_as_feel(string expression, string? context, string value)
    {
        string[] options = context is null ? [] : ["--context", context];

        var run = ToolRun.Of(["feel", expression, .. options]).ShouldBeDone();

        run.Output.ShouldBe(value);
        run.Error.ShouldBe("");
    }

    [Fact]
    public void An_expression_that_looks_like_an_option_follows_two_dashes() =>
        ToolRun.Of("feel", "--context", "{a: 2}", "--", "-a").ShouldBeDone().Output.ShouldBe("-2\n");

    [Theory]
    [InlineData("1 +", null, "1:4: expected an expression")]
    [InlineData("1", "{", "context")]
    public void What_is_no_feel_is_told_with_its_place(string expression, string? context, string message)
    {
        string[] options = context is null ? [] : ["--context", context];

        ToolRun.Of(["feel", expression, .. options]).ShouldFail(1, message);
    }
}
