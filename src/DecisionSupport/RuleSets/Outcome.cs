using DecisionSupport.Data;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>Something a rule set can conclude, one of its declared list. Immutable; made only by a rule book.</summary>
public sealed class Outcome
{
    internal Outcome()
    {
    }

    /// <summary>The id, such as <c>complement-evidence</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it means and what comes next, to both audiences.</summary>
    public required AudienceTexts Texts { get; init; }

    /// <summary>The levels it can have, such as <c>half</c>; empty when it has none.</summary>
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>Whether it is what the person may hope for: changes that lead there are worth telling.</summary>
    public bool IsGoal { get; init; }

    /// <summary>Whether it is a yes, a no or not yet known; null when the rules do not say. A goal is never anything but a yes.</summary>
    public OutcomeKind? Kind { get; init; }

    /// <summary>Of a goal: what may be open though it comes out. Nothing else that is open can overturn it.</summary>
    public ImmutableArray<AllowedOpening> Despite { get; init; } = [];

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal Expression? When { get; init; }

    internal ImmutableArray<FindingStatus> Remedies { get; init; } = [];

    internal ImmutableArray<KnownDoubt> ThoughKnown { get; init; } = [];

    internal PlacedIds Brings { get; init; } = new([]);

    internal Place Place { get; init; }

    internal Place WhenPlace { get; init; }
}

/// <summary>A level of an outcome. Immutable.</summary>
public sealed class Level
{
    internal Level()
    {
    }

    /// <summary>The id, such as <c>three-quarters</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    internal Expression When { get; init; } = null!;
}
