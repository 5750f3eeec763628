namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>evaluate --paper</c>.</summary>
public sealed class PaperTests
{
    [Theory]
    [InlineData("letter", "text", "Begäran om komplettering av läkarutlåtande\n")]
    [InlineData("letter", "markdown", "# Begäran om komplettering av läkarutlåtande\n")]
    [InlineData("letter", "html", "<!DOCTYPE html>\n<html lang=\"sv\">")]
    [InlineData("meeting", "text", "Inget möte: ")]
    [InlineData("meeting", "html", "<!DOCTYPE html>\n<html lang=\"sv\">")]
    public void A_paper_is_written_in_every_form(string paper, string format, string start) =>
        ToolRun.Of("evaluate", Files.MainCase, "--paper", paper, "--format", format).ShouldBeDone().Output.ShouldStartWith(start);

    [Fact]
    public void A_meeting_is_asked_about_whatever_rule_set_is_named() =>
        ToolRun.Of("evaluate", Files.MainCase, "--paper", "meeting", "--rule-set", "sjukersattning", "--language", "en").ShouldBeDone().Output.ShouldContain("Sickness compensation:");

    [Theory]
    [InlineData("--paper is written as text, markdown or html, not as json", "--paper", "letter", "--format", "json")]
    [InlineData("--paper is written as text, markdown or html, not as record", "--paper", "meeting", "--format", "record")]
    [InlineData("'letter'", "--paper", "postcard")]
    public void Wrong_usage_is_told(string message, params string[] arguments) => ToolRun.Of(["evaluate", Files.MainCase, .. arguments]).ShouldFail(2, message);
}
