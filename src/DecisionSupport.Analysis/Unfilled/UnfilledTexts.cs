using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Unfilled;
using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds texts that put in what may be missing when they are said. What is found is there: each comes with a case, and the text was made of it. What is not
/// found may be. Thread-safe.
/// </summary>
public static class UnfilledTexts
{
    /// <summary>Looks at every version on its first day; a text that versions share is told once.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="isLookedAt">Which versions are looked at; those too entangled for the analysis are passed over.</param>
    public static ImmutableArray<UnfilledText> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(isLookedAt);
        var found = ruleBook.Compiled.Versions.SelectMany(v => v).Where(v => isLookedAt(v.Version)).ToList().AsParallel().AsOrdered().SelectMany(v => Look(ruleBook, v));
        return [.. found.DistinctBy(f => (f.Place, f.Name))];
    }

    private static ImmutableArray<UnfilledText> Look(RuleBook ruleBook, CompiledVersion version)
    {
        if (RulesInForce.Find(ruleBook, version.Version.RuleSet, version.Version.From) is not { } rules || rules.Version != version)
        {
            return [];
        }

        try
        {
            return [.. new UnfilledSearch(rules).Find()];
        }
        catch (DiagramTooLargeException)
        {
            return [];
        }
    }
}
