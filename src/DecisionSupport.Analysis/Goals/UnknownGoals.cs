using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Goals;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>
/// Proves that unknown never gives a goal: an outcome with <c>goal: true</c> comes out only where nothing that is open could overturn it, except what the
/// rules declare under <c>despite</c>. Takes about a second for the built-in rules; a host that loads rules of others may ask it before it uses them.
/// Thread-safe.
/// </summary>
public static class UnknownGoals
{
    /// <summary>Looks at every version on its first and its last day. Versions too entangled for the analysis are passed over; lint names them.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <returns>What breaks the rule; empty when it is proved.</returns>
    public static ImmutableArray<GoalOverturned> Find(RuleBook ruleBook) => Find(ruleBook, _ => true);

    /// <summary>The same of some versions.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="isLookedAt">Which.</param>
    public static ImmutableArray<GoalOverturned> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt) => Find(ruleBook, isLookedAt, Diagram.MaxSteps);

    /// <summary>The same, where a version may take so many steps on each of its days.</summary>
    internal static ImmutableArray<GoalOverturned> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxSteps)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(isLookedAt);
        return [.. ruleBook.Compiled.AllVersions().SelectMany(v => v).Where(v => isLookedAt(v.Version)).ToList().AsParallel().AsOrdered().SelectMany(v => Find(ruleBook, v, maxSteps))];
    }

    private static IEnumerable<GoalOverturned> Find(RuleBook ruleBook, CompiledVersion version, long maxSteps) =>
        new[] { version.Version.From, version.Version.To ?? version.Version.From }.Distinct().SelectMany(day => Find(ruleBook, version, day, maxSteps)).DistinctBy(g => (g.Goal, g.Open));

    private static ImmutableArray<GoalOverturned> Find(RuleBook ruleBook, CompiledVersion version, DateOnly day, long maxSteps)
    {
        if (version.Outcomes.All(o => !o.Outcome.IsGoal) || RulesInForce.Find(ruleBook, version.Version.RuleSet, day) is not { } rules || rules.Version != version)
        {
            return [];
        }

        try
        {
            return [.. new GoalProof(rules, day, maxSteps).Find()];
        }
        catch (DiagramTooLargeException)
        {
            return [];
        }
    }
}
