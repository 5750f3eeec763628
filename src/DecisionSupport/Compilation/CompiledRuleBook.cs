using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>All versions of all rule sets, ready to run. Immutable and thread-safe.</summary>
internal sealed class CompiledRuleBook
{
    public CompiledRuleBook(
        ImmutableArray<string> ruleSets, ImmutableArray<CompiledVersion[]> versions, ImmutableArray<CompiledPaper> papers, ParameterTable parameters, int localCount)
    {
        // A host's literal is then the very same text, and is found without looking at its letters.
        RuleSets = [.. ruleSets.Select(string.Intern)];
        Versions = versions;
        Papers = papers;
        Parameters = parameters;
        LocalCount = localCount;
        AllRuleSets = RuleSetSelection.All(ruleSets.Length);
    }

    /// <summary>The ids of the rule sets, those that others read first.</summary>
    public ImmutableArray<string> RuleSets { get; }

    public int RuleSetCount => RuleSets.Length;

    /// <summary>The versions of each rule set in the order of time.</summary>
    public ImmutableArray<CompiledVersion[]> Versions { get; }

    /// <summary>The papers, in the order of their ids.</summary>
    public ImmutableArray<CompiledPaper> Papers { get; }

    public ParameterTable Parameters { get; }

    /// <summary>How many variables of their own expressions need at most.</summary>
    public int LocalCount { get; }

    /// <summary>A selection of all rule sets.</summary>
    public RuleSetSelection AllRuleSets { get; }

    /// <summary>The same versions, with other values of the same parameters.</summary>
    public CompiledRuleBook With(ParameterTable parameters) => new(RuleSets, Versions, Papers, parameters, LocalCount);

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
