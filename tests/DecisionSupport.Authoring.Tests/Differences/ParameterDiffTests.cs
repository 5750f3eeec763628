namespace DecisionSupport.Authoring.Tests.Differences;

/// <summary>Two days of one version, between which only a parameter has another value: the very same conditions ask something else.</summary>
public sealed class ParameterDiffTests
{
    [Fact]
    public void A_new_price_base_amount_touches_those_whose_income_lies_between_the_old_bound_and_the_new()
    {
        var difference = RuleBookDiff.BetweenDays(BuiltInRules.RuleBook, new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 1), [], "sgi");

        var sgi = difference.RuleSets.ShouldHaveSingleItem();
        sgi.Kind.ShouldBe(ComparisonKind.Different);
        sgi.Regions.SelectMany(r => r.Changes).ShouldNotBeEmpty();
    }
}
