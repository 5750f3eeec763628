namespace DecisionSupport.Cli.Tests.Output;

/// <summary>Same input, same bytes out, wherever the machine stands.</summary>
public sealed class SameBytesTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Culture_and_time_zone_change_nothing(string format)
    {
        var plain = ToolRun.Of("evaluate", Files.YoungCase, "--format", format).ShouldBeDone().OutputBytes;

        Evaluate(format, new() { ["LANG"] = "sv_SE.UTF-8", ["LC_ALL"] = "sv_SE.UTF-8", ["TZ"] = "Asia/Tokyo" }).ShouldBe(plain, "sv_SE, Tokyo");
        Evaluate(format, new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "America/Los_Angeles" }).ShouldBe(plain, "tr_TR, Los Angeles");
        Evaluate(format, new() { ["LANG"] = "C", ["LC_ALL"] = "C", ["TZ"] = null }).ShouldBe(plain, "C");
        Evaluate(format, new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }).ShouldBe(plain, "without ICU");
        Evaluate(format, new() { ["LANG"] = "ar_SA.UTF-8", ["LC_ALL"] = "ar_SA.UTF-8", ["COLUMNS"] = "40", ["TERM"] = "xterm-256color" }).ShouldBe(plain, "ar_SA");
    }

    [Theory]
    [InlineData("feel", "string(1234.5) + upper case(\"istanbul\") + string(date(\"2026-11-22\"))")]
    [InlineData("certificate", Files.Certificate)]
    [InlineData("lint", "rules")]
    [InlineData("evaluate", Files.YoungCase, "--format", "record")]
    [InlineData("evaluate", Files.YoungCase, "--paper", "letter", "--format", "html")]
    public void Other_verbs_neither(params string[] arguments) =>
        ToolRun.Of(new ToolSetting { Environment = new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" } }, arguments).Output.ShouldBe(ToolRun.Of(arguments).Output);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Output_has_no_carriage_return_and_ends_in_one_line_feed(string format)
    {
        var output = ToolRun.Of("evaluate", Files.YoungCase, "--format", format).ShouldBeDone().Output;

        output.ShouldNotContain("\r");
        output.ShouldNotContain("\ufeff");
        output.ShouldMatch(@"\S\n\z");
    }

    private static byte[] Evaluate(string format, Dictionary<string, string?> environment) =>
        ToolRun.Of(new ToolSetting { Environment = environment }, "evaluate", Files.YoungCase, "--format", format).ShouldBeDone().OutputBytes;
}
