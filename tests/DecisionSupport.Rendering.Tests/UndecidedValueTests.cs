using DecisionSupport.Analysis;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests;

/// <summary>A value of law that nobody has decided yet makes unknown what needs it, and nothing else.</summary>
public sealed class UndecidedValueTests
{
    private const string Ends = "parameters:\n  - id: leastPercent\n    type: number\n    title: { sv: Minsta nedsättning, en: Least reduction }\n    values:\n      - { from: 2011-01-01, to: 2019-12-31, value: 50, source: AID 2:4, checked: 2026-11-22 }\n";

    private static readonly DateOnly After = new(2020, 1, 1);

    private static readonly RuleBook Book = GoodRules.With(("parameters.yaml", Ends)).GetOrThrow();

    [Fact]
    public void Every_rule_set_answers() => Decide(After).NotEvaluated.ShouldBeEmpty();

    [Theory]
    [InlineData("work.reductionPercent >= parameter.leastPercent")]
    [InlineData("parameter.leastPercent = 50")]
    [InlineData("parameter.leastPercent != 50")]
    [InlineData("not(parameter.leastPercent in (1, 2))")]
    [InlineData("(if parameter.leastPercent > 3 then 1 else 2) = 2")]
    public void What_reads_it_is_unknown(string condition) =>
        StatusOf(condition).ShouldBe(FindingStatus.Unknown);

    [Fact]
    public void What_does_not_read_it_is_decided() =>
        StatusOf("work.reductionPercent >= 50 or work.reductionPercent >= parameter.leastPercent").ShouldBe(FindingStatus.Met);

    [Fact]
    public void It_is_told_as_a_value_and_not_as_a_question()
    {
        var recommendation = Decide(After)["aid"];

        recommendation.MissingValues().Select(v => v.Id).ShouldBe(["leastPercent"]);
        recommendation.MissingFacts().Select(m => m.Fact.Id).ShouldNotContain("leastPercent");
        DecisionText.Write(Decide(After), Audience.Officer, Language.Swedish).ShouldContain("Minsta nedsättning: inte beslutat än.");
        DecisionText.Write(Decide(After), Audience.Client, Language.English).ShouldContain("Least reduction: not decided yet.");
    }

    [Fact]
    public void On_a_day_with_a_value_it_is_not_told() => Decide(new DateOnly(2019, 12, 31))["aid"].MissingValues().ShouldBeEmpty();

    // The day of these questions lies after the last value.
    private static FindingStatus StatusOf(string condition)
    {
        var version = $"ruleSet: aid\namends: 2011-01-01\ninForce: {{ from: 2017-01-01 }}\nchanges: {{ sv: Prov., en: A trial. }}\ncriteria:\n  - id: need\n    test: >-\n      {condition}\n";
        return Ask.About(GoodRules.With(("parameters.yaml", Ends), ("aid/2017-01-01.yaml", version)).GetOrThrow(), ("work.reductionPercent", FeelValue.From(50m))).StatusOf("need");
    }

    private static Decision Decide(DateOnly day) => Book.Evaluate(new CaseSnapshotBuilder(Book.Vocabulary, day).Build());
}
