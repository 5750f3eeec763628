using DecisionSupport.Data;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>A rule set as it is in force from one day to another. Immutable and thread-safe.</summary>
public sealed class RuleSetVersion
{
    /// <summary>Fewer outcomes and levels than this can be told apart in a rule set.</summary>
    internal const int MaxOutcomes = 256;

    internal RuleSetVersion()
    {
    }

    /// <summary>The id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The rule set's name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The first day it is in force; also the version's name.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day it is in force, that day included; null while it is in force.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>Why the version exists.</summary>
    public required LocalizedText Changes { get; init; }

    /// <summary>What the sources leave open.</summary>
    public required ImmutableArray<LocalizedText> Doubts { get; init; }

    /// <summary>The rule sets that it reads.</summary>
    public required ImmutableArray<string> Uses { get; init; }

    /// <summary>Its criteria in the order they are told.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>Its outcomes in the order they are tried.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForce(DateOnly day) => From <= day && (To is not { } to || day <= to);

    /// <summary>Whether every fact that an open criterion needs is a missing fact, even when something else settles the outcome.</summary>
    public bool AsksForAll { get; init; }

    internal PlacedIds UsedRuleSets { get; init; } = new([]);

    internal ImmutableArray<Definition> Definitions { get; init; } = [];

    /// <summary>The days that must each be covered; null when it has none.</summary>
    internal TimelineRule? Timeline { get; init; }

    internal ImmutableArray<GroundRule> Grounds { get; init; } = [];

    internal ImmutableArray<ConditionalStep> Steps { get; init; } = [];

    internal ImmutableArray<NoticeText> Notices { get; init; } = [];

    internal Place Place { get; init; }
}
