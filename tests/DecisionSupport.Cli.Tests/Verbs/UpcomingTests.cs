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
    public void Nothing_that_changes_is_said_as_such() =>
        ToolRun.Of("evaluate", Case, "--until", "2026-11-23").ShouldBeDone().Output.ShouldContain("Inget ändras av sig självt under tiden.");

    [Theory]
    [InlineData("--paper", "letter")]
    [InlineData("--format", "record")]
    [InlineData("--detail")]
    public void What_cannot_go_together_is_wrong_usage(params string[] options) =>
        ToolRun.Of(["evaluate", Case, "--until", "2027-12-31", .. options]).ShouldFail(2, "--until is written on its own");
}
