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

    /// <summary>
    /// The steps towards an outcome to hope for that the rules no longer lead to from this day on: they are taken before it, or under other answers. Each
    /// once; none that is still asked for on the day. No time limit but the one that the rules themselves have.
    /// </summary>
    public ImmutableArray<NextStep> StepsBefore => Ended(isLoss: true);

    /// <summary>The steps that are no longer asked for, and whose outcome is not lost. Each once.</summary>
    public ImmutableArray<NextStep> StepsGivenUp => Ended(isLoss: false);

    /// <summary>The steps that nobody asked for before. Each once.</summary>
    public ImmutableArray<NextStep> StepsFromThen => Told(Changes.SelectMany(c => c.NewSteps), Changes.SelectMany(c => c.Before?.NextSteps ?? []));

    internal static UpcomingDay? Of(Decision before, Decision after)
    {
        ImmutableArray<UpcomingChange> changes =
        [
            .. after.RuleBook.RuleSets.Select(r => UpcomingChange.Of(r.Id, Asked(before, r.Id), Asked(after, r.Id))).OfType<UpcomingChange>(),
        ];
        return changes.IsEmpty ? null : new UpcomingDay(after, changes);
    }

    private ImmutableArray<NextStep> Ended(bool isLoss) =>
        Told(Changes.Where(c => c.LosesGoal == isLoss).SelectMany(c => c.EndedSteps), Changes.SelectMany(c => c.After?.NextSteps ?? []));

    // What one rule set gives up and another still asks for has not changed.
    private static ImmutableArray<NextStep> Told(IEnumerable<NextStep> steps, IEnumerable<NextStep> onTheOtherDay) =>
        [.. steps.ExceptBy(onTheOtherDay.Select(s => s.Id), s => s.Id, StringComparer.Ordinal)];

    private static Recommendation? Asked(Decision decision, string ruleSet) => decision.Recommendations.FirstOrDefault(r => r.Version.RuleSet == ruleSet);
}
