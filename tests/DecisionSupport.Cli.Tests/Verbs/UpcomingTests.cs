using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>evaluate --until</c>: the coming days on which the answer changes by itself.</summary>
public sealed class UpcomingTests
{
    private static readonly string Case = RepositoryFolder.Of("rules", "cases", "snart-reglerna-for-aldre.yaml");

    [Theory]
    [InlineData("officer")]
    [InlineData("client", "--audience", "client")]
    public Task Coming_days_are_the_approved_ones(string name, params string[] options) => Approved.Check(
        RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Approved", $"snart-reglerna-for-aldre.{name}.coming"),
        "txt",
        ToolRun.Of(["evaluate", Case, "--until", "2027-12-31", .. options]).ShouldBeDone().Output);

    [Fact]
    public void Json_tells_each_day_what_was_and_what_comes()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("evaluate", Case, "--rule-set", "sjukersattning", "--until", "2027-12-31", "--format", "json").ShouldBeDone().Output);

        var day = json.RootElement.GetProperty("days")[0];
        day.GetProperty("day").GetString().ShouldBe("2027-02-01");
        var change = day.GetProperty("changes")[0];
        change.GetProperty("before").GetProperty("outcome").GetString().ShouldBe("not-eligible");
        change.GetProperty("after").GetProperty("outcome").GetString().ShouldBe("apply");
    }

    [Fact]
    public void Whole_decision_in_json_tells_the_days_of_three_years()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("evaluate", Case, "--rule-set", "sjukersattning", "--format", "json").ShouldBeDone().Output);

        json.RootElement.GetProperty("upcoming")[0].GetProperty("day").GetString().ShouldBe("2027-02-01");
    }

    [Theory]
    [InlineData("--audience", "client", "- **Från den 1 februari 2027 blir svaret:** ")]
    [InlineData("--paper", "follow-up", "- **Från den 1 februari 2027:** Sjukersättning: ")]
    public void Page_and_follow_up_list_tell_the_days_in_a_line_each(string option, string value, string begins)
    {
        var lines = ToolRun.Of("evaluate", Case, "--rule-set", "sjukersattning", option, value, "--format", "markdown").ShouldBeDone().Output.Split('\n')
            .SkipWhile(l => l != "## Det här ändras av sig självt").Skip(1).TakeWhile(l => !l.StartsWith('#')).Where(l => l.Length > 0).ToList();

        lines.Count.ShouldBeInRange(1, 3);
        lines[0].ShouldStartWith(begins);
    }

    [Fact]
    public void Value_of_law_that_is_not_decided_yet_is_no_news_to_the_person()
    {
        var first = RepositoryFolder.Of("rules", "cases", "sgi-forsta-jobbet.yaml");

        ToolRun.Of("evaluate", first, "--rule-set", "sgi", "--audience", "client").ShouldBeDone().Output.ShouldNotContain("ändras av sig självt");
        ToolRun.Of("evaluate", first, "--rule-set", "sgi", "--paper", "follow-up").ShouldBeDone().Output.ShouldContain("1 januari 2027");
    }

    [Fact]
    public void Nothing_that_changes_is_said_as_such() =>
        ToolRun.Of("evaluate", Case, "--until", "2026-11-23").ShouldBeDone().Output.ShouldContain("Inget ändras av sig självt under tiden.");

    [Theory]
    [InlineData("--paper", "letter")]
    [InlineData("--format", "record")]
    [InlineData("--detail")]
    public void What_cannot_go_together_is_wrong_usage(params string[] options) =>
        ToolRun.Of(["evaluate", Case, "--until", "2027-12-31", .. options]).ShouldFail(2, "--until is written on its own");
}
