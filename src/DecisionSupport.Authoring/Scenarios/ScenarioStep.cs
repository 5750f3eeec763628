namespace DecisionSupport.Authoring;

/// <summary>A moment of a story. Immutable.</summary>
public sealed class ScenarioStep
{
    internal ScenarioStep()
    {
    }

    /// <summary>The day; it chooses the rules.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who held the case from this day on; null when nobody did.</summary>
    public required Party? Holder { get; init; }

    /// <summary>What happened.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How it happened.</summary>
    public required LocalizedText Story { get; init; }

    /// <summary>All that is known on this day.</summary>
    public required CaseSnapshot Snapshot { get; init; }

    /// <summary>What the room is asked.</summary>
    public required ScenarioQuestion Question { get; init; }

    /// <summary>More to talk about.</summary>
    public required ImmutableArray<LocalizedText> Discuss { get; init; }
}
