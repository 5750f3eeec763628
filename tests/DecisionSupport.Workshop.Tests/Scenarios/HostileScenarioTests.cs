using System.Text;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Scenarios;

namespace DecisionSupport.Workshop.Tests.Scenarios;

/// <summary>A scenario with an error is told with its place, and never half used.</summary>
public sealed class HostileScenarioTests
{
    private const string Good = """
        scenario: 1
        title: { sv: a, en: a }
        summary: { sv: a, en: a }
        lesson: { sv: a, en: a }
        about: [sjukersattning]
        measures:
          - { by: health-care, from: 2020-01-01, to: 2020-02-01, title: { sv: a, en: a } }
        steps:
          - date: 2020-01-01
            holder: nobody
            title: { sv: a, en: a }
            story: { sv: a, en: a }
            facts: { person: { insured: true, birthDate: 1980-01-01 } }
            ask: { ruleSet: sjukersattning, sv: a, en: a }
          - date: 2021-01-01
            holder: client
            title: { sv: a, en: a }
            story: { sv: a, en: a }
            facts: { person: { insured: null } }
            ask: { ruleSet: loh, sv: a, en: a }
        """;

    [Fact]
    public void Facts_stay_until_they_change_and_null_forgets()
    {
        var steps = Read(Good).Steps;

        steps[0].Snapshot["person.insured"].AsBoolean().ShouldBeTrue();
        steps[1].Snapshot["person.insured"].IsNull.ShouldBeTrue();
        steps[1].Snapshot["person.birthDate"].AsDate().ShouldBe(new DateOnly(1980, 1, 1));
        steps[0].Holder.ShouldBeNull();
        steps[1].Holder.ShouldBe(Party.Client);
    }

    [Fact]
    public void The_example_of_the_guide_is_a_scenario()
    {
        var guide = File.ReadAllText(RepositoryFolder.Of("docs", "workshop.md")).ReplaceLineEndings("\n");
        var start = guide.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;

        Read(guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)]).Steps.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("scenario: 1", "scenario: 2", "format that is not known")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: &a { sv: a, en: a }\nsummary", "Anchors and aliases")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: !!str { sv: a, en: a }\nsummary", "Tags are not used")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: { sv: a }\nsummary", "'en' is missing")]
    [InlineData("about: [sjukersattning]", "about: [sjuk]", "no such rule set")]
    [InlineData("about: [sjukersattning]", "abuot: [sjukersattning]", "no such key")]
    [InlineData("by: health-care", "by: care", "'by' is one of")]
    [InlineData("to: 2020-02-01", "to: 2019-02-01", "ends before it begins")]
    [InlineData("date: 2021-01-01", "date: 2019-01-01", "order of time")]
    [InlineData("date: 2021-01-01", "date: 1999-01-01", "")]
    [InlineData("insured: null", "insurd: true", "facts of this step")]
    [InlineData("insured: null", "insured: perhaps", "facts of this step")]
    [InlineData("ruleSet: loh", "ruleSet: hol", "no such rule set")]
    public void An_error_is_told_with_its_place(string right, string wrong, string told)
    {
        Good.ShouldContain(right);

        var error = Should.Throw<ScenarioException>(() => Read(Good.Replace(right, wrong, StringComparison.Ordinal)));

        error.Message.ShouldMatch(@"^story\.yaml\(\d+,\d+\): error: ");
        error.Message.ShouldContain(told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("a: [")]
    [InlineData("a: 1\na: 2")]
    [InlineData("{}")]
    public void What_is_no_scenario_is_told(string text) => Should.Throw<ScenarioException>(() => Read(text));

    [Fact]
    public void Size_depth_and_count_are_limited()
    {
        Should.Throw<ScenarioException>(() => Read(new string(' ', ScenarioYaml.MaxBytes + 1))).Message.ShouldContain("larger");
        Should.Throw<ScenarioException>(() => Read("a: " + new string('[', 1000))).Message.ShouldContain("deep");
        Should.Throw<ScenarioException>(() => Read("a: [" + string.Concat(Enumerable.Repeat("1,", 20_000)) + "]")).Message.ShouldContain("values");
    }

    private static Scenario Read(string text) => new ScenarioReader(BuiltInRules.RuleBook).Read(Encoding.UTF8.GetBytes(text), "story.yaml");
}
