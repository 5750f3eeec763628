using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Idle;
using DecisionSupport.Analysis.Reasoning;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds parts of conditions that change nothing: without them the condition says the same of every case, unknown facts included, on the days that are looked at. Thread-safe.
/// </summary>
public static class IdleParts
{
    // Of a version that has no last day: long enough for bounds that move with the years.
    private const int Years = 5;

    /// <summary>
    /// Looks at every version on its first and its last day, at steps and notices where the last version of their rule set could do without a part. A part that one version needs is
    /// not idle, though others could do without it.
    /// </summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="isLookedAt">Which versions are looked at; those too entangled for the analysis are passed over.</param>
    public static ImmutableArray<IdlePart> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt) => Find(ruleBook, isLookedAt, Diagram.MaxSteps);

    /// <summary>The same, where a version may take so many steps on each of its days.</summary>
    internal static ImmutableArray<IdlePart> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(isLookedAt);
        var found = ruleBook.RuleSets.AsParallel().AsOrdered().SelectMany(r => Look(ruleBook, [.. r.Versions.Where(isLookedAt).OrderBy(v => v.From)], maxSteps));
        return [.. found.GroupBy(f => (f.Part.Place, f.Part.Text)).Where(g => g.All(f => f.IsIdle)).Select(g => g.First().Part)];
    }

    private static IEnumerable<(IdlePart Part, bool IsIdle)> Look(RuleBook ruleBook, ImmutableArray<RuleSetVersion> versions, long maxSteps)
    {
        if (versions.IsEmpty)
        {
            return [];
        }

        return versions.SelectMany(v => Look(ruleBook, v, (rules, day) => ConditionParts.OfDecisions(rules, day, maxSteps))).Concat(Told(ruleBook, versions, maxSteps));
    }

    // What steps and notices ask may be costly to tell apart: after the last version others are asked only while a part is idle in all that were. The first is asked before those between, since
    // it differs most.
    private static List<(IdlePart Part, bool IsIdle)> Told(RuleBook ruleBook, ImmutableArray<RuleSetVersion> versions, long maxSteps)
    {
        var told = new List<(IdlePart Part, bool IsIdle)>();
        HashSet<(Place, string)>? idle = null;
        foreach (var version in versions[^1..].Concat(versions[..^1]).TakeWhile(_ => idle is not { Count: 0 }))
        {
            var parts = Look(ruleBook, version, (rules, day) => ConditionParts.OfTold(rules, day, maxSteps)).ToList();
            told.AddRange(parts);
            idle ??= [.. parts.Where(p => p.IsIdle).Select(p => (p.Part.Place, p.Part.Text))];
            idle.ExceptWith(parts.Where(p => !p.IsIdle).Select(p => (p.Part.Place, p.Part.Text)));
        }

        return told;
    }

    private static IEnumerable<(IdlePart Part, bool IsIdle)> Look(
        RuleBook ruleBook, RuleSetVersion version, Func<RulesInForce, DateOnly, ImmutableArray<(IdlePart Part, bool IsIdle)>> parts) =>
        new[] { version.From, version.To ?? version.From.AddYears(Years) }.SelectMany(day => Look(ruleBook, version, day, parts));

    private static ImmutableArray<(IdlePart Part, bool IsIdle)> Look(
        RuleBook ruleBook, RuleSetVersion version, DateOnly day, Func<RulesInForce, DateOnly, ImmutableArray<(IdlePart Part, bool IsIdle)>> parts)
    {
        if (RulesInForce.Find(ruleBook, version.RuleSet, day) is not { } rules || rules.Version.Version != version)
        {
            return [];
        }

        try
        {
            return parts(rules, day);
        }
        catch (DiagramTooLargeException)
        {
            return [];
        }
    }
}
