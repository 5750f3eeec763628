using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds the findings that carry an outcome. Of an outcome to hope for: those that it asks for. Of any other: those that keep the first outcome to hope
/// for that is still possible, or else the first, from coming out: what nobody can change first, then what has failed, then what is open. Of a rule set
/// that has nothing to hope for: those that the outcome asks for.
/// </summary>
internal static class CarryingFindings
{
    public static ImmutableArray<Finding> Of(Recommendation recommendation, IReadOnlyCollection<BlockedOutcome> blocked) =>
    [
        .. (recommendation.Outcome.IsGoal ? AskedFor(recommendation).OrderByDescending(f => f.IsJudgement)
            : Blocking(blocked).DefaultIfNone(() => AskedFor(recommendation)))
            .DistinctBy(f => (f.RuleSet, f.Criterion.Id)),
    ];

    private static IEnumerable<Finding> Blocking(IReadOnlyCollection<BlockedOutcome> blocked)
    {
        var goal = blocked.FirstOrDefault(w => w.Outcome.IsGoal && w.BlockedBy.Any(b => b.Blockers.Any(IsTold)));
        return goal is null ? [] : goal.BlockedBy.OrderBy(set => !set.Blockers.All(IsFinal)).ThenBy(set => set.Blockers.Any(IsOpen)).ThenBy(set => set.Blockers.Length)
            .SelectMany(set => set.Blockers).Where(IsTold).Select(b => b.Finding!.Value);
    }

    private static IEnumerable<Finding> AskedFor(Recommendation recommendation)
    {
        var formula = recommendation.Compiled.Outcomes.First(o => ReferenceEquals(o.Outcome, recommendation.Outcome)).Formula;
        var asked = formula is null ? [] : Asked(formula, isNegated: false).Where(a => a.Criterion.RuleSet == recommendation.Compiled.RuleSetIndex).ToList();
        return asked.Count == 0
            ? recommendation.Findings.OrderBy(f => f.Status == FindingStatus.Met)
            : recommendation.Findings.Where(f => asked.Any(a => a.Criterion.Id == f.Criterion.Id && (a.Truth == (Truth)(int)f.Status) != a.IsNegated));
    }

    // Which truth of which criterion a condition asks for.
    private static IEnumerable<(CriterionReference Criterion, Truth Truth, bool IsNegated)> Asked(Formula formula, bool isNegated) => formula switch
    {
        CriterionReference criterion => [(criterion, Truth.True, isNegated)],
        StatusQuestion { Part: CriterionReference criterion, Asked: var truth } => [(criterion, truth, isNegated)],
        Negation negation => Asked(negation.Part, !isNegated),
        _ => formula.Parts.SelectMany(p => Asked(p, isNegated)),
    };

    private static bool IsTold(Blocker blocker) => blocker.Finding is not null;

    private static bool IsOpen(Blocker blocker) => blocker.Finding is { Status: FindingStatus.Unknown };

    private static bool IsFinal(Blocker blocker) => blocker.Finding is { Status: FindingStatus.NotMet } finding && finding.Facts.All(f => f.Fact.ChangeableBy.IsEmpty);

    private static IEnumerable<T> DefaultIfNone<T>(this IEnumerable<T> items, Func<IEnumerable<T>> otherwise) => items.ToList() is { Count: > 0 } some ? some : otherwise();
}
