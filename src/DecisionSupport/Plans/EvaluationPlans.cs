using System.Collections.Concurrent;
using DecisionSupport.Compilation;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Plans;

/// <summary>The plans made so far: a plan is the same until a version or a parameter changes, so it is kept. Thread-safe.</summary>
internal sealed class EvaluationPlans(CompiledRuleBook rules)
{
    private readonly DateOnly[] _starts = [.. rules.Parameters.Starts.Concat(Enumerable.Range(0, rules.RuleSetCount).SelectMany(i => rules.DeclaredOf(i)).SelectMany(DaysOfChange)).Distinct().Order()];
    private readonly ConcurrentDictionary<(RuleSetSelection, int), EvaluationPlan> _plans = new();

    // Hosts ask the same question again and again: the last answer is looked at first.
    private volatile EvaluationPlan? _last;

    /// <summary>The plan for a selection and a day.</summary>
    public EvaluationPlan For(RuleSetSelection selection, DateOnly day)
    {
        if (_last is { } last && last.AnswersFor(selection, day))
        {
            return last;
        }

        var found = Array.BinarySearch(_starts, day);
        var period = found >= 0 ? found : ~found - 1;
        var key = (selection, period);
        return _last = _plans.TryGetValue(key, out var plan) ? plan : _plans.GetOrAdd(key, EvaluationPlan.Make(rules, selection, _starts[period], LastDayOf(period)));
    }

    private DateOnly LastDayOf(int period) => period + 1 < _starts.Length ? _starts[period + 1].AddDays(-1) : DateOnly.MaxValue;

    private static IEnumerable<DateOnly> DaysOfChange(RuleSetVersion version) =>
        version.To is { } to && to < DateOnly.MaxValue ? [version.From, to.AddDays(1)] : [version.From];
}
