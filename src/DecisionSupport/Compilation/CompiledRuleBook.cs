using System.Collections.Concurrent;
using DecisionSupport.Diagnostics;
using DecisionSupport.Evaluation;

namespace DecisionSupport.Compilation;

/// <summary>All versions of all rule sets, ready to run. Immutable and thread-safe.</summary>
internal sealed class CompiledRuleBook
{
    private readonly DateOnly[] _starts;
    private readonly ConcurrentDictionary<(RuleSetSelection, int), EvaluationPlan> _plans = new();

    // Hosts ask the same question again and again: the last answer is looked at first.
    private volatile EvaluationPlan? _lastPlan;

    public CompiledRuleBook(ImmutableArray<string> ruleSets, ImmutableArray<CompiledVersion[]> versions, ParameterTable parameters, int localCount)
    {
        // A host's literal is then the very same text, and is found without looking at its letters.
        RuleSets = [.. ruleSets.Select(string.Intern)];
        Versions = versions;
        Parameters = parameters;
        LocalCount = localCount;
        _starts = [.. parameters.Starts.Concat(versions.SelectMany(v => v).SelectMany(DaysOfChange)).Distinct().Order()];
        AllRuleSets = RuleSetSelection.All(ruleSets.Length);
    }

    /// <summary>The ids of the rule sets, those that others read first.</summary>
    public ImmutableArray<string> RuleSets { get; }

    public int RuleSetCount => RuleSets.Length;

    /// <summary>The versions of each rule set in the order of time.</summary>
    public ImmutableArray<CompiledVersion[]> Versions { get; }

    public ParameterTable Parameters { get; }

    /// <summary>How many variables of their own expressions need at most.</summary>
    public int LocalCount { get; }

    /// <summary>A selection of all rule sets.</summary>
    public RuleSetSelection AllRuleSets { get; }

    public CompiledVersion? On(int ruleSet, DateOnly day)
    {
        foreach (var version in Versions[ruleSet])
        {
            if (version.Version.IsInForce(day))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The plan for a selection and a day. It is the same until a version or a parameter changes, so it is kept.</summary>
    public EvaluationPlan PlanFor(RuleSetSelection selection, DateOnly day)
    {
        if (_lastPlan is { } last && last.AnswersFor(selection, day))
        {
            return last;
        }

        var found = Array.BinarySearch(_starts, day);
        var period = found >= 0 ? found : ~found - 1;
        var key = (selection, period);
        return _lastPlan = _plans.TryGetValue(key, out var plan) ? plan : _plans.GetOrAdd(key, EvaluationPlan.Make(this, selection, _starts[period], LastDayOf(period)));
    }

    /// <summary>Which rule sets are asked for.</summary>
    public RuleSetSelection Selection(ReadOnlySpan<string> ids)
    {
        var selection = default(RuleSetSelection);
        foreach (var id in ids)
        {
            var index = RuleSets.AsSpan().IndexOf(id);
            if (index < 0)
            {
                throw new ArgumentException($"There is no rule set '{id}'.{Suggestion.DidYouMean(id, RuleSets)} There are: {string.Join(", ", RuleSets)}.");
            }

            selection = selection.With(index);
        }

        return selection;
    }

    private DateOnly LastDayOf(int period) => period + 1 < _starts.Length ? _starts[period + 1].AddDays(-1) : DateOnly.MaxValue;

    private static IEnumerable<DateOnly> DaysOfChange(CompiledVersion version) =>
        version.Version.To is { } to && to < DateOnly.MaxValue ? [version.Version.From, to.AddDays(1)] : [version.Version.From];
}
