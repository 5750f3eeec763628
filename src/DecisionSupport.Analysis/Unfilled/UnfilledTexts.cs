using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Unfilled;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds texts that put in what may be missing when they are said. What is found is there: each comes with a case, and the text was made of it. What is not
/// found may be. Thread-safe.
/// </summary>
public static class UnfilledTexts
{
    /// <summary>Looks at every text once: in the last version that says it, on the first day of that.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="isLookedAt">Which versions are looked at; those too entangled for the analysis are passed over.</param>
    public static ImmutableArray<UnfilledText> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt) => Find(ruleBook, isLookedAt, Diagram.MaxSteps);

    /// <summary>The same, where a version may take so many steps.</summary>
    internal static ImmutableArray<UnfilledText> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(isLookedAt);
        return [.. ruleBook.RuleSets.AsParallel().AsOrdered().SelectMany(ruleSet => Look(ruleBook, [.. ruleSet.Versions.Where(isLookedAt)], maxSteps))];
    }

    private static List<UnfilledText> Look(RuleBook ruleBook, ImmutableArray<RuleSetVersion> versions, long maxSteps)
    {
        var seen = new HashSet<(Place, string)>();
        var found = new List<UnfilledText>();
        foreach (var version in versions.OrderByDescending(v => v.From))
        {
            if (RulesInForce.Find(ruleBook, version.RuleSet, version.From) is not { } rules || rules.Version.Version != version)
            {
                continue;
            }

            // A text may stand under several conditions: each is a way to hear it.
            var values = RuleBookEvaluation.ValuesWritten(rules.Version).GroupBy(w => (w.Place, w.Name)).Where(g => seen.Add(g.Key)).SelectMany(g => g).ToList();
            if (values.Count == 0)
            {
                continue;
            }

            try
            {
                found.AddRange(new UnfilledSearch(rules, maxSteps).Find(values));
            }
            catch (DiagramTooLargeException)
            {
            }
        }

        return found;
    }
}
