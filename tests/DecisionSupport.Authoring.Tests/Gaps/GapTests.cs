using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Gaps;

/// <summary>What the rules leave open that nobody meant.</summary>
public sealed class GapTests
{
    [Fact]
    public void The_built_in_rules_have_one_known_doubt()
    {
        var gaps = GapFinder.Find(BuiltInRules.RuleBook);

        gaps.Select(g => (g.Kind, g.RuleSet, g.What)).Distinct().ShouldBe([(GapKind.UndecidedThoughKnown, "sgi", "undetermined")]);
        foreach (var gap in gaps)
        {
            var snapshot = gap.Witness.ShouldNotBeNull().ToSnapshot(BuiltInRules.RuleBook.Vocabulary);
            BuiltInRules.RuleBook.Evaluate(snapshot, "sgi")["sgi"].Outcome.Id.ShouldBe("undetermined");

            // An annuity ends the protection, and Försäkringskassan estimates the income anew: the rules say so and no more.
            snapshot["benefit.livrantaGranted"].ShouldBe(FeelValue.True);
        }
    }

    [Theory]
    [InlineData("sjukersattning/2011-01-01.yaml", "quarterReduced: workCapacity.reductionPercent >= parameter.level.quarter", "quarterReduced: workCapacity.reductionPercent > 100", GapKind.CriterionNeverMet, "reduction")]
    [InlineData("sjukersattning/2011-01-01.yaml", "    test: quarterReduced\n", "    test: workCapacity.reductionPercent >= 20\n", GapKind.LevelHole, "apply")]
    [InlineData("sjukersattning/2011-01-01.yaml", "halfReduced: workCapacity.reductionPercent >= parameter.level.half", "halfReduced: workCapacity.reductionPercent >= 80", GapKind.LevelNeverReached, "apply/half")]
    [InlineData("samordning/2011-01-01.yaml", "refused: consent.cooperation = \"refused\" or consent.cooperation = \"withdrawn\"", "refused: consent.cooperation = \"refused\" and consent.cooperation = \"withdrawn\"", GapKind.CriterionNeverFails, "notRefused")]
    [InlineData("samverkan/2011-01-01.yaml", "when: shown(criterion.advice)", "when: shown(criterion.advice) and fails(criterion.advice)", GapKind.OutcomeNeverReached, "consultation-team")]
    public void A_gap_is_found(string file, string old, string @new, GapKind kind, string what)
    {
        var ruleSet = file.Split('/')[0];

        var gaps = GapFinder.Find(Edited.Book(Edited.Replace(file, old, @new)), ruleSet);

        gaps.Where(g => g.Version == new DateOnly(2011, 1, 1)).Select(g => (g.Kind, g.What)).ShouldContain((kind, what));
    }
}
