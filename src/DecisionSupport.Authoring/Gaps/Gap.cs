namespace DecisionSupport.Authoring;

/// <summary>Something in a version of the rules that hardly anybody meant. Immutable.</summary>
public sealed class Gap
{
    internal Gap(GapKind kind, string ruleSet, DateOnly version, DateOnly asOf, string what, Witness? witness) =>
        (Kind, RuleSet, Version, AsOf, What, Witness) = (kind, ruleSet, version, asOf, what, witness);

    /// <summary>What it is.</summary>
    public GapKind Kind { get; }

    /// <summary>The rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The first day of the version.</summary>
    public DateOnly Version { get; }

    /// <summary>The day on which it was found.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The outcome, level or criterion.</summary>
    public string What { get; }

    /// <summary>A case that shows it, evaluated; null where there is none to show, and where none was found among many tried.</summary>
    public Witness? Witness { get; }

    /// <summary>Whether an example could be there: what can never happen has none.</summary>
    public bool CanHaveWitness => Kind is GapKind.LevelHole or GapKind.UndecidedThoughKnown;
}

/// <summary>The kinds of gaps.</summary>
public enum GapKind
{
    /// <summary>No case reaches the outcome.</summary>
    OutcomeNeverReached,

    /// <summary>No case reaches the level.</summary>
    LevelNeverReached,

    /// <summary>No case meets the criterion.</summary>
    CriterionNeverMet,

    /// <summary>No case fails the criterion: it stands in nobody's way.</summary>
    CriterionNeverFails,

    /// <summary>A case has an outcome with levels, every level is decided, and none of them holds: the bounds leave a hole.</summary>
    LevelHole,

    /// <summary>
    /// Every fact is known and a criterion fails, and still the outcome is one that only waits for answers. Doubts of the law that the outcome states as such,
    /// with their reason, are no gap.
    /// </summary>
    UndecidedThoughKnown,

    /// <summary>The rules are too entangled for the analysis: nothing is known of this version.</summary>
    TooEntangled,

    /// <summary>The outcome states a doubt of the law that leaves no case open once everything is known.</summary>
    DoubtNeverMet,
}
