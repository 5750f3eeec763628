using System.Text;

namespace DecisionSupport.Authoring.Tests.Scenarios;

/// <summary>Scenarios are read as all YAML is: everything that is wrong at once, with codes, places and the nearest words, and never half used.</summary>
public sealed class ScenarioReaderTests
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
        steps[1].Holder!.Id.ShouldBe("client");
    }

    [Theory]
    [InlineData("scenario: 1", "scenario: 2", "DS0606")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: &a { sv: a, en: a }\nsummary", "DS0007")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: !!str { sv: a, en: a }\nsummary", "DS0007")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: { sv: a }\nsummary", "DS0401")]
    [InlineData("about: [sjukersattning]", "about: [sjukersatning]", "DS0207", "Did you mean 'sjukersattning'?")]
    [InlineData("about: [sjukersattning]", "abuot: [sjukersattning]", "DS0009", "Did you mean 'about'?")]
    [InlineData("by: health-care", "by: healthcare", "DS0012", "Did you mean 'health-care'?")]
    [InlineData("to: 2020-02-01", "to: 2019-02-01", "DS0802")]
    [InlineData("date: 2021-01-01", "date: 2019-01-01", "DS0801")]
    [InlineData("date: 2020-01-01", "date: 1999-01-01", "DS0607")]
    [InlineData("insured: null", "insurd: true", "DS0601", "Did you mean 'person.insured'?")]
    [InlineData("insured: null", "insured: perhaps", "DS0602")]
    [InlineData("ruleSet: loh", "ruleSet: hol", "DS0207")]
    [InlineData("title: { sv: a, en: a }\nsummary", "title: { sv: 640823-3234, en: a }\nsummary", "DS0603")]
    public void An_error_is_told_with_its_code_place_and_nearest_word(string right, string wrong, string code, string hint = "")
    {
        Good.ShouldContain(right);

        var found = Errors(Good.Replace(right, wrong, StringComparison.Ordinal)).FirstOrDefault(e => e.Code == code).ShouldNotBeNull($"{code} among what is told");

        found.Place.File.ShouldBe("story.yaml");
        found.Place.Line.ShouldBePositive();
        found.Message.ShouldContain(hint);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_in_the_order_of_the_text()
    {
        var text = Good.Replace("about: [sjukersattning]", "abuot: [sjukersattning]", StringComparison.Ordinal)
            .Replace("by: health-care", "by: care", StringComparison.Ordinal)
            .Replace("holder: client", "holder: cleint", StringComparison.Ordinal)
            .Replace("ruleSet: loh", "ruleSet: hol", StringComparison.Ordinal);

        Errors(text).Select(e => e.Code).ShouldBe(["DS0009", "DS0012", "DS0012", "DS0207"]);
    }

    [Theory]
    [InlineData("", "DS0002")]
    [InlineData("[]", "DS0011")]
    [InlineData("a: [", "DS0005")]
    [InlineData("a: 1\na: 2", "DS0008")]
    [InlineData("{}", "DS0010")]
    public void What_is_no_scenario_is_told(string text, string code) => Errors(text)[0].Code.ShouldBe(code);

    [Fact]
    public void Size_depth_and_count_are_limited()
    {
        Errors(new string(' ', ScenarioReader.MaxBytes + 1))[0].Code.ShouldBe("DS0003");
        Errors("a: " + new string('[', 1000))[0].Code.ShouldBe("DS0006");
        Errors("a: [" + string.Concat(Enumerable.Repeat("1,", 20_000)) + "]")[0].Code.ShouldBe("DS0003");
    }

    private static ScenarioReading Ask(string text) => new ScenarioReader(BuiltInRules.RuleBook).Read(Encoding.UTF8.GetBytes(text), "story.yaml");

    private static Scenario Read(string text) => Ask(text) is { Scenario: { } scenario } ? scenario : throw new InvalidOperationException(string.Join('\n', Ask(text).Diagnostics));

    private static ImmutableArray<Diagnostic> Errors(string text)
    {
        var reading = Ask(text);
        reading.Scenario.ShouldBeNull();
        return reading.Diagnostics;
    }
}
