using System.Collections.Frozen;
using DecisionSupport.Diagnostics;
using DecisionSupport.Evaluation;

namespace DecisionSupport.Compilation;

/// <summary>All versions of all rule sets, ready to run. Immutable and thread-safe.</summary>
internal sealed class CompiledRuleBook
{
    private readonly FrozenDictionary<string, int> _indices;
    private volatile KeptPlan? _lastPlan;

    public CompiledRuleBook(ImmutableArray<string> ruleSets, ImmutableArray<CompiledVersion[]> versions, ParameterTable parameters, int localCount)
    {
        RuleSets = ruleSets;
        Versions = versions;
        Parameters = parameters;
        LocalCount = localCount;
        _indices = ruleSets.Select((id, index) => KeyValuePair.Create(id, index)).ToFrozenDictionary(StringComparer.Ordinal);
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

    /// <summary>The plan for a selection and a day. The last one is kept: batches and workshops ask about one day again and again.</summary>
    public EvaluationPlan PlanFor(RuleSetSelection selection, DateOnly day)
    {
        var kept = _lastPlan;
        if (kept is not null && kept.Day == day && kept.Selection == selection)
        {
            return kept.Plan;
        }

        var plan = EvaluationPlan.Make(this, selection, day);
        _lastPlan = new KeptPlan(selection, day, plan);
        return plan;
    }

    /// <summary>Which rule sets are asked for.</summary>
    public RuleSetSelection Selection(ReadOnlySpan<string> ids)
    {
        var selection = default(RuleSetSelection);
        foreach (var id in ids)
        {
            if (!_indices.TryGetValue(id, out var index))
            {
                throw new ArgumentException($"There is no rule set '{id}'.{Suggestion.DidYouMean(id, RuleSets)} There are: {string.Join(", ", RuleSets)}.");
            }

            selection = selection.With(index);
        }

        return selection;
    }

    private sealed record KeptPlan(RuleSetSelection Selection, DateOnly Day, EvaluationPlan Plan);
}
