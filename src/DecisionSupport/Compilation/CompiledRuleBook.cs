using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>All versions of all rule sets, ready to run. Immutable and thread-safe.</summary>
internal sealed class CompiledRuleBook
{
    private readonly ImmutableArray<CompiledRuleSet> _sets;
    private readonly Lazy<ImmutableArray<CompiledPaper>> _papers;
    private readonly LocalCount _locals;

    public CompiledRuleBook(
        ImmutableArray<string> ruleSets, ImmutableArray<CompiledRuleSet> sets, Lazy<ImmutableArray<CompiledPaper>> papers, ParameterTable parameters, LocalCount locals)
    {
        // A host's literal is then the very same text, and is found without looking at its letters.
        RuleSets = [.. ruleSets.Select(string.Intern)];
        _sets = sets;
        _papers = papers;
        _locals = locals;
        Parameters = parameters;
        AllRuleSets = RuleSetSelection.All(ruleSets.Length);
    }

    /// <summary>The ids of the rule sets, those that others read first.</summary>
    public ImmutableArray<string> RuleSets { get; }

    public int RuleSetCount => RuleSets.Length;

    /// <summary>The papers, in the order of their ids.</summary>
    public ImmutableArray<CompiledPaper> Papers => _papers.Value;

    public ParameterTable Parameters { get; }

    /// <summary>How many variables of their own the expressions compiled so far need at most.</summary>
    public int LocalCount => _locals.Most;

    /// <summary>A selection of all rule sets.</summary>
    public RuleSetSelection AllRuleSets { get; }

    /// <summary>The same versions, with other values of the same parameters.</summary>
    public CompiledRuleBook With(ParameterTable parameters) => new(RuleSets, _sets, _papers, parameters, _locals);

    /// <summary>The versions of a rule set as they are written, in the order of time.</summary>
    public ImmutableArray<RuleSetVersion> DeclaredOf(int ruleSet) => _sets[ruleSet].Declared;

    /// <summary>How many criteria a rule set has over all its versions.</summary>
    public int SlotCountOf(int ruleSet) => _sets[ruleSet].SlotCount;

    /// <summary>Whether the versions of a rule set have been asked for.</summary>
    public bool IsCompiled(int ruleSet) => _sets[ruleSet].IsCompiled;

    /// <summary>The versions of a rule set in the order of time.</summary>
    public CompiledVersion[] VersionsOf(int ruleSet) => _sets[ruleSet].Versions;

    /// <summary>The versions of each rule set in the order of time. Compiles those that are not.</summary>
    public ImmutableArray<CompiledVersion[]> AllVersions() => [.. _sets.Select(s => s.Versions)];

    /// <summary>The version of a rule set in force on a day; null when there is none.</summary>
    public CompiledVersion? On(int ruleSet, DateOnly day)
    {
        var declared = _sets[ruleSet].Declared;
        for (var i = 0; i < declared.Length; i++)
        {
            if (declared[i].IsInForce(day))
            {
                return VersionsOf(ruleSet)[i];
            }
        }

        return null;
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
}
