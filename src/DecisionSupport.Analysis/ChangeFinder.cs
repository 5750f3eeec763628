using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds the smallest sets of changed facts that lead to an outcome worth reaching. Only facts that somebody can change take part; everything else
/// stays as it is, unknown facts included. Each set is proved by evaluating the changed snapshot.
/// </summary>
internal static class ChangeFinder
{
    private const int MaxSetsPerOutcome = 3;

    public static ImmutableArray<Change> Find(Recommendation recommendation, PlacedCase? placed)
    {
        var goals = recommendation.Version.Outcomes.Where(o => o.IsGoal && !ReferenceEquals(o, recommendation.Outcome)).ToList();
        if (goals.Count == 0)
        {
            return [];
        }

        var cases = ChangeableCases.Of(recommendation, placed);
        var paths = new CheapestPaths(cases.Outcomes, cases.Variables, cases.Present, cases.IsFree);
        return [.. goals.SelectMany(goal => ChangesTo(goal, recommendation, cases, paths.To(recommendation.Compiled.OutcomeNumber(goal), MaxSetsPerOutcome)))];
    }

    private static IEnumerable<Change> ChangesTo(Outcome goal, Recommendation recommendation, ChangeableCases cases, IEnumerable<ImmutableArray<(int Variable, int Cell)>> paths)
    {
        foreach (var path in paths)
        {
            var changed = path.Select(step => (Variable: (FactVariable)cases.Variables[step.Variable], step.Cell))
                .Select(step => new FactValue(recommendation.Decision.Snapshot.Vocabulary.Find(step.Variable.Fact)!, step.Variable.Cells[step.Cell].Least)).OrderBy(c => c.Fact.Slot).ToImmutableArray();
            if (Proved(goal, recommendation, changed))
            {
                yield return new Change(goal, [.. changed.Where(c => !Follows(c, changed, recommendation.Decision.Snapshot))]);
            }
        }
    }

    // What follows from the other changes is no change of its own.
    private static bool Follows(FactValue change, ImmutableArray<FactValue> changed, CaseSnapshot snapshot) =>
        snapshot.Told[change.Fact.Slot].IsNull && snapshot.Vocabulary.Implications.Any(i => i.Premise == change.Fact || i.Fact == change.Fact)
        && With(snapshot, changed.Remove(change)).Values[change.Fact.Slot].Equals(change.Value);

    private static CaseSnapshot With(CaseSnapshot snapshot, IEnumerable<FactValue> changed)
    {
        FeelValue[] told = [.. snapshot.Told];
        foreach (var (fact, value) in changed)
        {
            told[fact.Slot] = value;
        }

        return new CaseSnapshot(snapshot.Vocabulary, snapshot.AsOf, snapshot.Reference, told);
    }

    private static bool Proved(Outcome goal, Recommendation recommendation, ImmutableArray<FactValue> changed)
    {
        var snapshot = With(recommendation.Decision.Snapshot, changed);
        var decision = recommendation.Decision.RuleBook.Evaluate(snapshot, recommendation.Version.RuleSet);
        return snapshot.Contradictions.Count == 0 && ReferenceEquals(decision[recommendation.Version.RuleSet].Outcome, goal);
    }
}
