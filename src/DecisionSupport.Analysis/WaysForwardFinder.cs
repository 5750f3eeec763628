using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds among the smallest changes those that can happen from now on: of each fact the vocabulary says in words what would. What the person concerned has said no
/// to is none.
/// </summary>
internal static class WaysForwardFinder
{
    private const int Most = 3;

    // With more than this to bring about there is no short way; what is missing says more.
    private const int MostConditions = 4;

    public static ImmutableArray<WayForward> Among(ImmutableArray<Change> changes, CaseSnapshot snapshot) =>
    [
        .. changes.Where(c => c.Facts.All(f => CanHappen(f, snapshot)))
            .Select(c => new WayForward(c.Outcome, [.. c.Facts.Select(f => f.Fact.WordsOfChangeTo(f.Value)!).Distinct()], c.Facts.Any(f => f.Fact.IsJudgement)))
            .Where(w => w.Conditions.Length <= MostConditions)
            .DistinctBy(w => string.Join('\n', w.Conditions.Select(t => t.Swedish).Prepend(w.Outcome.Id)))
            .Take(Most),
    ];

    private static bool CanHappen(FactValue needed, CaseSnapshot snapshot) =>
        needed.Fact.WordsOfChangeTo(needed.Value) is not null && !(needed.Fact.AskedOf.IsPersonConcerned && snapshot.Values[needed.Fact.Slot].Equals(FeelValue.False));
}
