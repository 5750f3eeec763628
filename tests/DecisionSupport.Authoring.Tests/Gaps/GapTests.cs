using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Gaps;

/// <summary>What the rules leave open that nobody meant.</summary>
public sealed class GapTests
{
    [Fact]
    public void The_built_in_rules_have_none_but_the_doubts_that_they_state() => GapFinder.Find(BuiltInRules.RuleBook).ShouldBeEmpty();

    // An annuity ends the protection, and Försäkringskassan estimates the income anew: the rules say so and no more.
    [Fact]
    public void A_doubt_that_is_not_stated_is_a_gap()
    {
        var book = Edited.Book(Edited.With("sgi/2011-01-01.yaml", text => text[..text.IndexOf("    thoughKnown:", StringComparison.Ordinal)] + text[text.IndexOf("\nsteps:", StringComparison.Ordinal)..]));
        var gap = GapFinder.Find(book, "sgi").First(g => g.Kind == GapKind.UndecidedThoughKnown);

        var snapshot = gap.Witness.ShouldNotBeNull().ToSnapshot(book.Vocabulary);
        book.Evaluate(snapshot, "sgi")["sgi"].Outcome.Id.ShouldBe("undetermined");
        snapshot["benefit.livrantaGranted"].ShouldBe(FeelValue.True);
    }

    [Theory]
    [InlineData("sjukersattning/2011-01-01.yaml", "quarterReduced: workCapacity.reductionPercent >= parameter.level.quarter", "quarterReduced: workCapacity.reductionPercent > 100", GapKind.CriterionNeverMet, "reduction")]
    [InlineData("sjukersattning/2011-01-01.yaml", "    test: quarterReduced\n", "    test: workCapacity.reductionPercent >= 20\n", GapKind.LevelHole, "apply")]
    [InlineData("sjukersattning/2011-01-01.yaml", "halfReduced: workCapacity.reductionPercent >= parameter.level.half", "halfReduced: workCapacity.reductionPercent >= 80", GapKind.LevelNeverReached, "apply/half")]
    [InlineData("samordning/2011-01-01.yaml", "refused: consent.cooperation = \"refused\" or consent.cooperation = \"withdrawn\"", "refused: consent.cooperation = \"refused\" and consent.cooperation = \"withdrawn\"", GapKind.CriterionNeverFails, "notRefused")]
    [InlineData("sgi/2011-01-01.yaml", "    thoughKnown:\n", "    thoughKnown:\n      - { when: fails(criterion.hasWorked) and shown(criterion.hasWorked), why: { sv: Aldrig, en: Never } }\n", GapKind.DoubtNeverMet, "1 of 'undetermined'")]
    [InlineData("samverkan/2011-01-01.yaml", "when: shown(criterion.advice)", "when: shown(criterion.advice) and fails(criterion.advice)", GapKind.OutcomeNeverReached, "consultation-team")]
    public void A_gap_is_found(string file, string old, string @new, GapKind kind, string what)
    {
        var ruleSet = file.Split('/')[0];

        var gaps = GapFinder.Find(Edited.Book(Edited.Replace(file, old, @new)), ruleSet);

        gaps.Where(g => g.Version == new DateOnly(2011, 1, 1)).Select(g => (g.Kind, g.What)).ShouldContain((kind, what));
    }
}
