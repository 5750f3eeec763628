namespace DecisionSupport.Analysis;

/// <summary>What changes in one rule set's answer on a coming day. Immutable and thread-safe.</summary>
public sealed class UpcomingChange
{
    private UpcomingChange(string ruleSet, Recommendation? before, Recommendation? after)
    {
        RuleSet = ruleSet;
        Before = before;
        After = after;
        Findings = before is null || after is null ? [] : FindingChange.Between(before, after);
        NewSteps = NotIn(after?.NextSteps, before?.NextSteps, s => s.Id);
        EndedSteps = NotIn(before?.NextSteps, after?.NextSteps, s => s.Id);
        NewNotices = NotIn(after?.Notices, before?.Notices, n => n.Id);
        EndedNotices = NotIn(before?.Notices, after?.Notices, n => n.Id);
    }

    /// <summary>The rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The answer of the day before; null when the rule set had no version in force.</summary>
    public Recommendation? Before { get; }

    /// <summary>The answer of the day; null when the rule set has no version in force any more.</summary>
    public Recommendation? After { get; }

    /// <summary>Whether the outcome or its level is another.</summary>
    public bool ChangesOutcome => Before?.Outcome.Id != After?.Outcome.Id || Before?.Level?.Id != After?.Level?.Id;

    /// <summary>Whether an outcome to hope for does not come out any more.</summary>
    public bool LosesGoal => Before?.Outcome.IsGoal == true && After?.Outcome.IsGoal != true;

    /// <summary>Whether another version of the rules answers.</summary>
    public bool ChangesVersion => Before?.Version.From != After?.Version.From;

    /// <summary>The findings that have another status, or apply now and did not, or the other way round, in the order of the rule set.</summary>
    public ImmutableArray<FindingChange> Findings { get; }

    /// <summary>Steps that are to be taken now and were not.</summary>
    public ImmutableArray<NextStep> NewSteps { get; }

    /// <summary>Steps that were to be taken and are not any more: whoever wants them taken does it before.</summary>
    public ImmutableArray<NextStep> EndedSteps { get; }

    /// <summary>What is worth saying now and was not.</summary>
    public ImmutableArray<Notice> NewNotices { get; }

    /// <summary>What was worth saying and is not any more.</summary>
    public ImmutableArray<Notice> EndedNotices { get; }

    internal static UpcomingChange? Of(string ruleSet, Recommendation? before, Recommendation? after)
    {
        if (before is null && after is null)
        {
            return null;
        }

        var change = new UpcomingChange(ruleSet, before, after);
        return change.ChangesOutcome || !change.Findings.IsEmpty || change.SaysAnythingElse ? change : null;
    }

    private bool SaysAnythingElse => !NewSteps.IsEmpty || !EndedSteps.IsEmpty || !NewNotices.IsEmpty || !EndedNotices.IsEmpty;

    private static ImmutableArray<T> NotIn<T>(ImmutableArray<T>? some, ImmutableArray<T>? others, Func<T, string> idOf) =>
        [.. (some ?? []).ExceptBy((others ?? []).Select(idOf), idOf)];
}
