namespace DecisionSupport.Analysis;

/// <summary>Why an outcome did not come out. Immutable.</summary>
public sealed class BlockedOutcome
{
    internal BlockedOutcome(Outcome outcome, ImmutableArray<BlockingSet> blockedBy) => (Outcome, BlockedBy) = (outcome, blockedBy);

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>
    /// The smallest sets of findings that each keep it from coming out, those with the fewest findings first; at most eight. A set without findings says
    /// that no case at all reaches the outcome on this day. Empty when the rules are too entangled to be analysed.
    /// </summary>
    public ImmutableArray<BlockingSet> BlockedBy { get; }
}

/// <summary>
/// Findings that together keep an outcome from coming out: while they stay as they are, nothing that becomes known of anything else brings it, and no
/// part of them is enough for that. Immutable.
/// </summary>
public sealed class BlockingSet
{
    internal BlockingSet(ImmutableArray<Blocker> blockers) => Blockers = blockers;

    /// <summary>What blocks, in the order of the rules.</summary>
    public ImmutableArray<Blocker> Blockers { get; }
}

/// <summary>One thing that stands in the way of an outcome: a finding, of this rule set or of one that it reads, or a condition of the outcome itself. Immutable.</summary>
public sealed class Blocker
{
    internal Blocker(Recommendation recommendation, Finding? finding, ImmutableArray<DecisiveComparison> comparisons)
    {
        RuleSet = recommendation.Version.RuleSet;
        Finding = finding;
        Comparisons = comparisons;
    }

    /// <summary>The id of the rule set that it belongs to.</summary>
    public string RuleSet { get; }

    /// <summary>The finding; null when an outcome's own condition blocks.</summary>
    public Finding? Finding { get; }

    /// <summary>What was read to come to it.</summary>
    public ImmutableArray<DecisiveComparison> Comparisons { get; }
}
