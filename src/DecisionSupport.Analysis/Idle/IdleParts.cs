using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Idle;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds parts of conditions that change nothing: without them the condition says the same of every case, unknown facts included, on the days that are looked at. Thread-safe.
/// </summary>
public static class IdleParts
{
    // Of a version that has no last day: long enough for bounds that move with the years.
    private const int Years = 5;

    /// <summary>Looks at every version on its first and its last day. A part that one of them needs is not idle, though others could do without it.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="isLookedAt">Which versions are looked at; those too entangled for the analysis are passed over.</param>
    public static ImmutableArray<IdlePart> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(isLookedAt);
        var found = ruleBook.Compiled.Versions.SelectMany(v => v).Where(v => isLookedAt(v.Version)).ToList().AsParallel().AsOrdered().SelectMany(v => Look(ruleBook, v, v.Version.From).Concat(Look(ruleBook, v, v.Version.To ?? v.Version.From.AddYears(Years))));
        return [.. found.GroupBy(f => (f.Part.Place, f.Part.Text)).Where(g => g.All(f => f.IsIdle)).Select(g => g.First().Part)];
    }

    private static ImmutableArray<(IdlePart Part, bool IsIdle)> Look(RuleBook ruleBook, CompiledVersion version, DateOnly day)
    {
        if (RulesInForce.Find(ruleBook, version.Version.RuleSet, day) is not { } rules || rules.Version != version)
        {
            return [];
        }

        try
        {
            return [.. new ConditionParts(rules, version, day).Look()];
        }
        catch (DiagramTooLargeException)
        {
            return [];
        }
    }
}
