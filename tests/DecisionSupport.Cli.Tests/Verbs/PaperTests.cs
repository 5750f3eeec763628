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

    [Theory]
    [InlineData("team", "Fråga till konsultationsteamet\n")]
    [InlineData("consent", "Får vi prata med andra om dig?\n")]
    [InlineData("follow-up", "Uppföljning av läget den ")]
    [InlineData("checklist", "Mål, roller och överenskommelse\n")]
    [InlineData("timeline", "Tidslinje: vad hände, dag för dag?\n")]
    [InlineData("health-care", "Till vården om patienter utan SGI\n")]
    public void Every_paper_of_the_rules_is_asked_for_by_its_id(string paper, string start) =>
        ToolRun.Of("evaluate", Files.MainCase, "--paper", paper).ShouldBeDone().Output.ShouldStartWith(start);

    [Fact]
    public void Steps_whose_day_has_passed_are_overdue_on_a_later_day()
    {
        ToolRun.Of("evaluate", Files.MainCase, "--paper", "follow-up").ShouldBeDone().Output.ShouldNotContain("Dagen har passerat");
        ToolRun.Of("evaluate", Files.MainCase, "--paper", "follow-up", "--today", "2099-01-01").ShouldBeDone().Output.ShouldContain("Dagen har passerat");
    }

    [Fact]
    public void A_meeting_is_asked_about_whatever_rule_set_is_named() =>
        ToolRun.Of("evaluate", Files.MainCase, "--paper", "meeting", "--rule-set", "sjukersattning", "--language", "en").ShouldBeDone().Output.ShouldContain("Sickness compensation:");

    [Theory]
    [InlineData("--paper is written as text, markdown or html, not as json", "--paper", "letter", "--format", "json")]
    [InlineData("--paper is written as text, markdown or html, not as record", "--paper", "meeting", "--format", "record")]
    [InlineData("--paper: The rule book has no paper 'postcard'. It has: checklist, consent, follow-up, health-care, letter, meeting, team, timeline.", "--paper", "postcard")]
    [InlineData("--today goes with --paper.", "--today", "2026-11-28")]
    public void Wrong_usage_is_told(string message, params string[] arguments) => ToolRun.Of(["evaluate", Files.MainCase, .. arguments]).ShouldFail(2, message);
}
