using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>Criteria that hold only for some.</summary>
public sealed class AppliesTests
{
    private static readonly SharedValue<RuleBook> RuleBook = new(() => Ask.Amended("criteria:\n  - id: need\n    applies: person.insured\n    test: work.permanent\n"));

    [Theory]
    [InlineData(false, null, FindingStatus.Met)]
    [InlineData(false, false, FindingStatus.Met)]
    [InlineData(true, null, FindingStatus.Unknown)]
    [InlineData(true, true, FindingStatus.Met)]
    [InlineData(true, false, FindingStatus.NotMet)]
    [InlineData(null, null, FindingStatus.Unknown)]
    [InlineData(null, true, FindingStatus.Met)]
    [InlineData(null, false, FindingStatus.Unknown)]
    public void What_does_not_apply_stands_in_nobodys_way(bool? applies, bool? test, FindingStatus expected) =>
        About(applies, test).StatusOf("need").ShouldBe(expected);

    [Theory]
    [InlineData(true, true)]
    [InlineData(null, true)]
    [InlineData(false, false)]
    public void What_does_not_apply_is_not_told(bool? applies, bool isTold) =>
        About(applies, true).Findings.Any(f => f.Criterion.Id == "need").ShouldBe(isTold);

    [Theory]
    [InlineData(true, null, "unknown", false)]
    [InlineData(null, null, "unknown", false)]
    [InlineData(true, false, "notMet", false)]
    [InlineData(null, false, "notMet", true)]
    public void What_fails_and_may_not_apply_is_told_as_both(bool? applies, bool? test, string said, bool mayNotApply)
    {
        var need = About(applies, test).Findings.Single(f => f.Criterion.Id == "need");
        var texts = said == "unknown" ? need.Criterion.Client.Unknown : need.Criterion.Client.NotMet;

        need.Text(Audience.Client, Language.Swedish).ShouldBe(texts.Swedish + (mayNotApply ? " Vi vet inte än om det spelar någon roll för dig." : ""));
    }

    private static Recommendation About(bool? applies, bool? test) => Ask.About(RuleBook.Value, ("person.insured", Value(applies)), ("work.permanent", Value(test)));

    private static FeelValue Value(bool? value) => value is { } known ? FeelValue.From(known) : FeelValue.Null;
}
