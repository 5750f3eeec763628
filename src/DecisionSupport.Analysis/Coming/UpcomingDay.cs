namespace DecisionSupport.Analysis;

/// <summary>A coming day on which an answer changes though no fact does. Immutable and thread-safe.</summary>
public sealed class UpcomingDay
{
    private UpcomingDay(Decision decision, ImmutableArray<UpcomingChange> changes)
    {
        Decision = decision;
        Changes = changes;
    }

    /// <summary>The first day on which the answer is another.</summary>
    public DateOnly Day => Decision.Snapshot.AsOf;

    /// <summary>What is answered from that day on, until the next.</summary>
    public Decision Decision { get; }

    /// <summary>What changes, in the order of the rule book; at least one.</summary>
    public ImmutableArray<UpcomingChange> Changes { get; }

    internal static UpcomingDay? Of(Decision before, Decision after)
    {
        ImmutableArray<UpcomingChange> changes =
        [
            .. after.RuleBook.RuleSets.Select(r => UpcomingChange.Of(r.Id, Asked(before, r.Id), Asked(after, r.Id))).OfType<UpcomingChange>(),
        ];
        return changes.IsEmpty ? null : new UpcomingDay(after, changes);
    }

    private static Recommendation? Asked(Decision decision, string ruleSet) => decision.Recommendations.FirstOrDefault(r => r.Version.RuleSet == ruleSet);
}
