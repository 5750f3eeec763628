namespace DecisionSupport.Authoring;

/// <summary>A story for a room to think about: what happened, what was known, and what to ask. About nobody who lives. Immutable.</summary>
public sealed class Scenario
{
    internal Scenario()
    {
    }

    /// <summary>The name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is about, in a sentence or two.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What to talk about when it is over.</summary>
    public required LocalizedText Lesson { get; init; }

    /// <summary>The rule sets that are told first, by their ids.</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>What was done, by whom and when.</summary>
    public required ImmutableArray<ScenarioMeasure> Measures { get; init; }

    /// <summary>What happened, in the order of time; at least one.</summary>
    public required ImmutableArray<ScenarioStep> Steps { get; init; }
}
