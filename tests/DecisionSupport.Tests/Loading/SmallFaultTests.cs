using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>Faults of a word or a line in rule files, and what the loader tells of each.</summary>
public sealed class SmallFaultTests
{
    private const string Aid = "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Prov., en: A trial. }\n";
    private const string Text = Aid + "outcomes:\n  - id: apply\n";

    [Theory]
    [InlineData("aid/2017-01-01.yaml", Text + "    client: { sv: \"{work.reductionPercent}\", en: a }\n", "(7,50): error DS0402: The English text does not put in '{work.reductionPercent}' as the Swedish does; both put in the same.")]
    [InlineData("aid/2017-01-01.yaml", Text + "    client: { sv: a, en: \"{work.reductionPercent}\" }\n", "(7,19): error DS0402: The Swedish text does not put in '{work.reductionPercent}' as the English does; both put in the same.")]
    [InlineData("aid/2017-01-01.yaml", Text + "    client: { sv: \"{work.reductionPercnt}\", en: \"{work.reductionPercnt}\" }\n", "Did you mean 'work.reductionPercent'?")]
    [InlineData("aid/2017-01-01.yaml", Text + "    client: { sv: \"{parameter.leastPercnt}\", en: \"{parameter.leastPercnt}\" }\n", "Did you mean 'parameter.leastPercent'?")]
    [InlineData("aid/2017-01-01.yaml", Text + "    client: { sv: \"{dayOf81}\", en: \"{dayOf81}\" }\n", "Did you mean 'dayOf18'?")]
    [InlineData("aid/2017-01-01.yaml", Aid + "repeals: notices\n", "(5,10): error DS0011: 'repeals' must be a list; here stands something else.")]
    [InlineData("papers/plan.yaml", "paper: plan\nfor: officer\ncalled: { sv: a, en: a }\nready: questions > 0\nstep: { id: hand-on, by: social-services, officer: { sv: a, en: a }, client: { sv: a, en: a }, plan: { due: { day: dayOf18, by: us } } }\ntitle: { sv: a, en: a }\nparts: [{ heading: { sv: a, en: a }, text: { sv: a, en: a } }]\nfooter: { sv: a, en: a }\nsources: [AID 1:1]\nchecked: 2026-11-22\n", "papers/plan.yaml(5,116): error DS0303: 'dayOf18' is no fact, definition or parameter.")]
    [InlineData("sources/more.yaml", "sources: []\nodd: 1\n", "(2,1): error DS0009")]
    [InlineData("measures.yaml", "measures: []\nodd: 1\n", "(2,1): error DS0009")]
    [InlineData("contacts.yaml", "contacts: []\nodd: 1\n", "(2,1): error DS0009")]
    [InlineData("parameters/more.yaml", "parameters: []\nodd: 1\n", "(2,1): error DS0009")]
    [InlineData("sources/more.yaml", "sources: [~]\n", "here stands null")]
    [InlineData("sources/more.yaml", "sources: [a]\n", "here stands a value")]
    [InlineData("sources/more.yaml", "sources: [\"a\"]\n", "here stands a text")]
    [InlineData("sources/more.yaml", "sources: {}\n", "here stands a mapping")]
    [InlineData("sources/more.yaml", "[]\n", "here stands a list")]
    [InlineData("sources/more.yaml", "sources: { a: b\n", "A mapping in { } is not closed, or lacks a comma. Write a comma between keys and } after the last.")]
    [InlineData("sources/more.yaml", "sources: a: b\n", "Put a text with a colon in quotation marks, or align the key with those above.")]
    [InlineData("sources/more.yaml", "sources: [a b\n", "A list in [ ] is not closed, or lacks a comma. Write a comma between items and ] after the last.")]
    [InlineData("sources/more.yaml", "sources:\n\t- a\n", "A tab stands where only spaces may. Put spaces in its place.")]
    [InlineData("sources/more.yaml", "sources: \"a\n", "A text in quotation marks is not closed")]
    [InlineData("sources/more.yaml", "sources: @a\n", "Here stands a sign that no text begins with bare. Put the text in quotation marks.")]
    public void It_is_told(string path, string text, string told) =>
        string.Join('\n', GoodRules.With((path, text)).Diagnostics.Where(d => d.Place.File == path)).ShouldContain(told, Case.Sensitive);

    [Fact]
    public void Two_versions_that_begin_on_one_day_are_told_at_the_second() =>
        GoodRules.With(("aid/2017-01-01.yaml", Aid), ("aid/2017-01-02.yaml", Aid)).Diagnostics.Select(d => d.ToString())
            .ShouldContain("aid/2017-01-02.yaml(3,10): error DS0201: Two versions of aid come into force on 2017-01-01; the other is at aid/2017-01-01.yaml(3,10).");

    [Fact]
    public void Papers_are_in_the_order_of_their_ids()
    {
        const string Paper = "paper: #\nfor: officer\ncalled: { sv: Plan, en: Plan }\ntitle: { sv: Plan, en: Plan }\nparts: [{ heading: { sv: a, en: a }, text: { sv: a, en: a } }]\nfooter: { sv: a, en: a }\nsources: [AID 1:1]\nchecked: 2026-11-22\n";
        (string, string)[] files = [.. new[] { "b", "c", "a" }.Select(id => ($"papers/{id}.yaml", Paper.Replace("#", id, StringComparison.Ordinal)))];

        GoodRules.With(files).GetOrThrow().Papers.Select(p => p.Id).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void A_value_of_law_that_nobody_has_decided_answers_nothing()
    {
        var rules = GoodRules.With(
            ("parameters/more.yaml", "parameters:\n  - { id: later, type: number, title: { sv: a, en: a }, values: [{ from: 2011-01-01, to: 2012-12-31, value: 5, source: AID 1:1, checked: 2026-11-22 }] }\n"),
            ("aid/2017-01-01.yaml", Aid + "criteria:\n  - { id: need, test: work.reductionPercent != parameter.later }\n  - { id: adult, test: work.reductionPercent = parameter.later }\nnotices:\n  - { id: soon-adult, when: not(shown(person.insured)), officer: { sv: \"Gränsen: {parameter.later}.\", en: \"The limit: {parameter.later}.\" } }\n")).GetOrThrow();

        var aid = Ask.About(rules, ("work.reductionPercent", FeelValue.From(60m)));

        (aid.StatusOf("need"), aid.StatusOf("adult")).ShouldBe((FindingStatus.Unknown, FindingStatus.Unknown));
        aid.Notices.ShouldHaveSingleItem().Text(Audience.Officer, Language.English).ShouldBe("The limit: not decided yet.");
    }
}
