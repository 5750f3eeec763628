using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Names;

namespace DecisionSupport.Analysis.Coming;

/// <summary>
/// The days between which a timeline moves: where what its grounds cover begins and ends. What is asked of it changes only when its last day comes to one of
/// them, or when a ground begins or ceases to apply to a record. Not thread-safe.
/// </summary>
/// <param name="days">The case.</param>
/// <param name="first">The first day.</param>
/// <param name="last">The last day.</param>
internal sealed class CoverBounds(CaseOnDays days, int first, int last)
{
    private readonly Dictionary<int, Dictionary<(int, int, object?), string>> _covered = [];
    private readonly HashSet<int> _regimes = [];
    private HashSet<long>? _bounds;

    /// <summary>The days, as numbers, on which what is asked of a timeline may change; null when its grounds go by the day in another way than these.</summary>
    public IEnumerable<int>? Of(Term timeline) =>
        !timeline.Parts[0].ReadsDay && Monotone.Rises(timeline.Parts[1], RuleScope.Day) && timeline.Parts.Skip(2).All(p => IsBound(p, timeline.Parts[1]))
            ? (_bounds ??= Find()).Select(bound => days.Reaches(timeline.Parts[1], bound, first, last)).OfType<int>().Concat(_regimes)
            : null;

    // A ground covers the same days, from some day on or until some day, or at most those to the last of the timeline: these are never sure.
    private static bool IsBound(Term part, Term to) => !part.ReadsDay || (part.Kind == TermKind.Ground && part.Parts is [var when, var sure, var most]
        && (!when.ReadsDay || (when.Parts is [var condition] && Monotone.ChangesOnce(condition, RuleScope.Day)))
        && !sure.ReadsDay
        && (!most.ReadsDay || (sure.Parts.IsEmpty && most.Parts is [{ Kind: TermKind.Context, Parts: [var from, var end] }] && !from.ReadsDay && end.Equals(to))));

    private HashSet<long> Find()
    {
        var (before, after) = (CoveredOn(first), CoveredOn(last));
        foreach (var key in before.Keys.Union(after.Keys))
        {
            for (var from = first; Halving.FirstChange(from, last, day => CoveredOn(day).GetValueOrDefault(key, "")) is { } change; from = change)
            {
                _regimes.Add(change);
            }
        }

        return [.. _regimes.Append(first).Append(last).SelectMany(days.BoundsOfCovers)];
    }

    private Dictionary<(int, int, object?), string> CoveredOn(int day)
    {
        if (!_covered.TryGetValue(day, out var covered))
        {
            _covered[day] = covered = days.CoversOfRecords(day).ToDictionary();
        }

        return covered;
    }
}
