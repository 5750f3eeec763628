using DecisionSupport.Evaluation;

namespace DecisionSupport.Analysis;

/// <summary>What another answer changes. Immutable and thread-safe.</summary>
public sealed class DecisionChange
{
    private DecisionChange(Decision before, Decision after, ImmutableArray<RecommendationChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The decision as it was.</summary>
    public Decision Before { get; }

    /// <summary>The decision with the other answer.</summary>
    public Decision After { get; }

    /// <summary>The recommendations that changed, in the order of the rule book; empty when the answer makes no difference.</summary>
    public ImmutableArray<RecommendationChange> Changes { get; }

    internal static DecisionChange Of(Decision before, CaseSnapshot snapshot)
    {
        var after = Evaluator.Again(before, snapshot);
        return new DecisionChange(before, after, [.. before.Recommendations.Zip(after.Recommendations, RecommendationChange.Of).OfType<RecommendationChange>()]);
    }
}

/// <summary>What changed in one recommendation. Immutable.</summary>
public sealed class RecommendationChange
{
    internal RecommendationChange(Recommendation before, Recommendation after, ImmutableArray<FindingChange> findings) =>
        (Before, After, Findings) = (before, after, findings);

    /// <summary>The recommendation as it was.</summary>
    public Recommendation Before { get; }

    /// <summary>The recommendation as it is.</summary>
    public Recommendation After { get; }

    /// <summary>The findings that have another status, or apply now and did not, or the other way round, in the order of the rule set.</summary>
    public ImmutableArray<FindingChange> Findings { get; }

    /// <summary>Whether the outcome or its level is another.</summary>
    public bool ChangesOutcome => !ReferenceEquals(Before.Outcome, After.Outcome) || !ReferenceEquals(Before.Level, After.Level);

    internal static RecommendationChange? Of(Recommendation before, Recommendation after)
    {
        var change = new RecommendationChange(before, after, FindingChange.Between(before, after));
        return change.ChangesOutcome || !change.Findings.IsEmpty ? change : null;
    }
}

/// <summary>What changed in one finding. Immutable.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Before">What it came to; null where it did not apply.</param>
/// <param name="After">What it comes to; null where it does not apply.</param>
public sealed record FindingChange(Criterion Criterion, FindingStatus? Before, FindingStatus? After)
{
    // A criterion that one of two versions does not have applies in that one to nobody.
    internal static ImmutableArray<FindingChange> Between(Recommendation before, Recommendation after) =>
    [
        .. after.Version.Criteria.Concat(before.Version.Criteria).DistinctBy(c => c.Id)
            .Select(c => new FindingChange(c, StatusIn(before, c), StatusIn(after, c))).Where(c => c.Before != c.After),
    ];

    private static FindingStatus? StatusIn(Recommendation recommendation, Criterion criterion) =>
        recommendation.Applies(criterion.Id) ? recommendation.StatusOf(criterion.Id) : null;
}
