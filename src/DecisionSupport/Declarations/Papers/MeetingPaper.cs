namespace DecisionSupport.Declarations.Papers;

/// <summary>The meeting sheet of a rule book. Immutable.</summary>
internal sealed record MeetingPaper
{
    /// <summary>The rule set whose outcomes call for meetings.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The fact that lists who must contribute; null when there is none.</summary>
    public required string? ContributorsFact { get; init; }

    /// <summary>The parties of those words of the fact that are no ids of parties.</summary>
    public required IReadOnlyDictionary<string, Party> Contributors { get; init; }

    public required ImmutableArray<Meeting> Meetings { get; init; }

    /// <summary>What each party brings, by its id.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> Brings { get; init; }

    public required MeetingWords Words { get; init; }
}
