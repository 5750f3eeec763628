using DecisionSupport.Rendering.Records;

namespace DecisionSupport.Rendering;

/// <summary>One thing that a replay tells otherwise than the record. Immutable.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Id">The id of the criterion, fact, step or notice, or the key of the decision; null when it is about the whole recommendation.</param>
/// <param name="Recorded">What the record says; null when it says nothing.</param>
/// <param name="Now">What the replay says; null when it says nothing.</param>
public sealed record ReplayDifference(ReplayDifferenceKind Kind, string RuleSet, string? Id, string? Recorded, string? Now)
{
    /// <summary>The difference as one sentence.</summary>
    public string Text(Language language) => ReplayWords.Write(this, language);
}

/// <summary>What a difference is about.</summary>
public enum ReplayDifferenceKind
{
    /// <summary>Whether there is an answer at all.</summary>
    Evaluated,

    /// <summary>The version of the rule set.</summary>
    Version,

    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>The level of the outcome.</summary>
    Level,

    /// <summary>The outcomes that can still come out.</summary>
    PossibleOutcomes,

    /// <summary>What a criterion came to.</summary>
    Finding,

    /// <summary>A fact that is missing, or no longer is.</summary>
    MissingFact,

    /// <summary>A next step.</summary>
    NextStep,

    /// <summary>A notice.</summary>
    Notice,

    /// <summary>Words, sources, order or another detail; the record and the decision tell which.</summary>
    Detail,
}
