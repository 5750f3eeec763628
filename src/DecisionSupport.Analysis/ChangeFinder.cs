using DecisionSupport.Analysis.Rules;
using DecisionSupport.Analysis.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds the smallest sets of changed facts that lead to an outcome worth reaching. Only facts that somebody can change take part; everything else
/// stays as it is, unknown facts included. Each set is proved by evaluating the changed snapshot.
/// </summary>
internal static class ChangeFinder
{
    private const int MaxSetsPerOutcome = 3;

    public static ImmutableArray<Change> Find(Recommendation recommendation)
    {
        var goals = recommendation.Version.Outcomes.Where(o => o.IsGoal && !ReferenceEquals(o, recommendation.Outcome)).ToList();
        if (goals.Count == 0)
        {
            return [];
        }

        var decision = recommendation.Decision;
        var versions = UsedVersions.Of(recommendation.Compiled, [.. decision.Evaluated.Select(e => e.Compiled)]);
        var facts = decision.Snapshot.Vocabulary.Facts;
        var changeable = versions.SelectMany(FormulaLeaves.Of).SelectMany(l => l.Facts).Where(slot => !facts[slot].ChangeableBy.IsEmpty).ToHashSet();
        var space = new CaseSpace(decision.RuleBook.Compiled, decision.Snapshot, changeable, mayStayUnknown: true, versions);
        var outcome = new RuleDiagrams(space, versions).Outcome(recommendation.Compiled);
        var paths = new CheapestPaths(space, decision.Snapshot);
        return [.. goals.SelectMany(goal => ChangesTo(goal, recommendation, space, paths.To(outcome, NumberOf(goal, recommendation.Compiled), MaxSetsPerOutcome)))];
    }

    private static int NumberOf(Outcome goal, CompiledVersion version) => version.OutcomeNumber(goal);

    private static IEnumerable<Change> ChangesTo(Outcome goal, Recommendation recommendation, CaseSpace space, IEnumerable<ImmutableArray<(int Variable, int Cell)>> paths)
    {
        foreach (var path in paths)
        {
            var changed = path.Select(step => (space.Variables[step.Variable].Cells!.Fact, Value: space.Variables[step.Variable].Cells!.Values[step.Cell]))
                .OrderBy(c => c.Fact.Slot).Select(c => new FactValue(c.Fact, c.Value)).ToImmutableArray();
            if (Proved(goal, recommendation, changed))
            {
                yield return new Change(goal, changed);
            }
        }
    }

    private static bool Proved(Outcome goal, Recommendation recommendation, ImmutableArray<FactValue> changed)
    {
        var snapshot = recommendation.Decision.Snapshot;
        FeelValue[] values = [.. snapshot.Values];
        foreach (var (fact, value) in changed)
        {
            values[fact.Slot] = value;
        }

        var decision = recommendation.Decision.RuleBook.Evaluate(new CaseSnapshot(snapshot.Vocabulary, snapshot.AsOf, snapshot.Reference, values), recommendation.Version.RuleSet);
        return ReferenceEquals(decision[recommendation.Version.RuleSet].Outcome, goal);
    }
}
