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

    [Fact]
    public void A_price_base_amount_that_is_not_decided_touches_those_whose_outcome_needs_it_and_nobody_else()
    {
        var last = BuiltInRules.RuleBook.Parameters["prisbasbelopp"].Values[^1].To!.Value;

        var difference = RuleBookDiff.BetweenDays(BuiltInRules.RuleBook, last, last.AddDays(1), []);

        difference.RuleSets.Where(r => r.Kind == ComparisonKind.Different).Select(r => r.RuleSet).ShouldBe(["sgi"]);
        difference.RuleSets.SelectMany(r => r.Regions).SelectMany(r => r.Changes).Select(c => c.Old.Outcome).ShouldAllBe(o => o == "has-sgi" || o == "no-sgi" || o == "protected-sgi");
    }
}
