using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.RuleBooks;

/// <summary>The rules with parameters as somebody supposes them to be.</summary>
public sealed class SupposingTests
{
    private const string More = """
        parameters:
          - { id: more.day, type: date, title: { sv: Dag, en: Day }, values: [{ from: 2011-01-01, value: 2011-06-30, source: AID 1:1, checked: 2026-11-22 }] }
          - { id: more.time, type: duration, title: { sv: Tid, en: Time }, values: [{ from: 2011-01-01, value: P1Y, source: AID 1:1, checked: 2026-11-22 }] }

        """;

    private static readonly SharedValue<RuleBook> Law = new(() => GoodRules.With(("parameters/more.yaml", More)).GetOrThrow());

    [Theory]
    [InlineData("leastPercent", "80.5", null)]
    [InlineData("leastPercent", "80,5", "The parameter 'leastPercent' is a number, written 24.5.")]
    [InlineData("more.day", "2012-02-29", null)]
    [InlineData("more.day", "2011-02-29", "The parameter 'more.day' is a date that exists, written 2011-01-31.")]
    [InlineData("more.time", "P18M", null)]
    [InlineData("more.time", "P30D", "The parameter 'more.time' is a length of time, written as P1Y.")]
    [InlineData("more.time", "a year", "The parameter 'more.time' is a length of time, written as P1Y.")]
    [InlineData("leastPercnt", "80", "There is no parameter 'leastPercnt'. Did you mean 'leastPercent'?")]
    public void A_value_is_of_the_kind_of_its_parameter(string id, string text, string? wrong)
    {
        if (wrong is not null)
        {
            Should.Throw<ArgumentException>(() => Supposing((id, text))).Message.ShouldBe(wrong);
            return;
        }

        var (law, supposed) = (Law.Value.Parameters[id], Supposing((id, text)).Parameters[id]);

        supposed.Values.ShouldHaveSingleItem().ShouldBe(new ParameterValue(DateOnly.MinValue, null, text, law.Values[^1].Source, law.Values[^1].Checked));
        (supposed.Id, supposed.Kind, supposed.Title, supposed.Unit, supposed.Place).ShouldBe((id, law.Kind, law.Title, law.Unit, law.Place));
    }

    [Theory]
    [InlineData("2012-06-15")]
    [InlineData("2020-06-15")]
    public void It_holds_on_every_day_and_answers_for_it(string day)
    {
        var snapshot = new CaseSnapshotBuilder(Law.Value.Vocabulary, DateOnly.Parse(day)).Set("work.reductionPercent", 60).Set("work.permanent", true).Build();

        Law.Value.Evaluate(snapshot)["aid"].StatusOf("need").ShouldBe(FindingStatus.Met);
        Supposing(("leastPercent", "61")).Evaluate(snapshot)["aid"].StatusOf("need").ShouldBe(FindingStatus.NotMet);
        Supposing(("leastPercent", "60")).Evaluate(snapshot)["aid"].StatusOf("need").ShouldBe(FindingStatus.Met);
        Law.Value.Evaluate(snapshot)["aid"].StatusOf("need").ShouldBe(FindingStatus.Met);
    }

    [Fact]
    public void The_hash_is_that_of_the_rules_and_of_what_is_supposed_in_whatever_order()
    {
        var hash = Supposing(("leastPercent", "60"), ("more.day", "2012-01-01")).Sha256;

        Supposing(("more.day", "2012-01-01"), ("leastPercent", "60")).Sha256.ShouldBe(hash);
        new[] { hash, Law.Value.Sha256, Supposing(("leastPercent", "60")).Sha256, Supposing(("leastPercent", "61")).Sha256 }.Distinct().Count().ShouldBe(4);
        hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Who_supposes_nothing_gets_the_rules_themselves()
    {
        var law = Law.Value;
        law.Supposing([]).ShouldBeSameAs(law);
    }

    [Fact]
    public void Rules_of_another_signer_are_the_same_rules()
    {
        var signed = Law.Value.AsSignedBy("somebody");

        (signed.SignedBy, signed.Sha256, Law.Value.SignedBy).ShouldBe(("somebody", Law.Value.Sha256, null));
        signed.AsSignedBy("somebody").ShouldBeSameAs(signed);
        signed.AsSignedBy(null).SignedBy.ShouldBeNull();
    }

    private static RuleBook Supposing(params (string Id, string Text)[] values) => Law.Value.Supposing(values.Select(v => KeyValuePair.Create(v.Id, v.Text)));
}
