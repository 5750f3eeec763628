using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Authoring.Gaps;
using DecisionSupport.Authoring.Progress;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;

namespace DecisionSupport.Authoring;

/// <summary>
/// Looks through every case there can be, unknown facts included, for outcomes, levels and findings that can never come out, holes between bounds, and
/// answers that are missing though everything is known. Thread-safe.
/// </summary>
public static class GapFinder
{
    /// <summary>Looks at every version of the rules, on its first and its last day.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="ruleSet">Looks at one rule set only; null for all.</param>
    /// <param name="progress">Told after each version; null when nobody waits.</param>
    public static ImmutableArray<Gap> Find(RuleBook ruleBook, string? ruleSet = null, IProgress<WorkDone>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return Find(ruleBook, version => ruleSet is null || version.RuleSet == ruleSet, progress);
    }

    /// <summary>Looks at some versions of the rules.</summary>
    internal static ImmutableArray<Gap> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, IProgress<WorkDone>? progress = null, long maxCells = WorkShare.MaxCells)
    {
        var versions = ruleBook.Compiled.AllVersions().SelectMany(v => v).Where(v => isLookedAt(v.Version)).ToList();
        var work = new WorkCount(versions.Count, progress);
        var share = WorkShare.OfVersions(ruleBook, isLookedAt, maxCells);
        return
        [
            .. versions.SelectMany(v => work.Count(() => Days(v).SelectMany(day => Find(ruleBook, v, day, share)).ToList()))
                .DistinctBy(g => (g.Kind, g.RuleSet, g.Version, g.What)),
        ];
    }

    private static IEnumerable<DateOnly> Days(CompiledVersion version) =>
        version.Version.To is { } to && to != version.Version.From ? [version.Version.From, to] : [version.Version.From];

    private static ImmutableArray<Gap> Find(RuleBook ruleBook, CompiledVersion version, DateOnly day, long maxCells)
    {
        if (RulesInForce.Find(ruleBook, version.Version.RuleSet, day) is not { } rules)
        {
            return [];
        }

        try
        {
            return new VersionGaps(rules, day, maxCells).Find();
        }
        catch (DiagramTooLargeException)
        {
            return [new Gap(GapKind.TooEntangled, version.Version.RuleSet, version.Version.From, day, "the whole version", null)];
        }
    }
}
