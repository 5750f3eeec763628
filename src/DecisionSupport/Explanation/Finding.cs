using DecisionSupport.Compilation;
using DecisionSupport.Explanation;

namespace DecisionSupport;

/// <summary>A criterion applied to a snapshot. Immutable.</summary>
public readonly struct Finding
{
    private readonly CompiledCriterion _criterion;

    internal Finding(Recommendation recommendation, CompiledCriterion criterion, FindingStatus status)
    {
        Recommendation = recommendation;
        _criterion = criterion;
        Status = status;
    }

    /// <summary>The id of the rule set that the criterion belongs to.</summary>
    public string RuleSet => Recommendation.Version.RuleSet;

    /// <summary>The criterion.</summary>
    public Criterion Criterion => _criterion.Criterion;

    /// <summary>What it came to.</summary>
    public FindingStatus Status { get; }

    /// <summary>Whether the criterion rests on an open norm that a person settles.</summary>
    public bool IsJudgement => Facts.Any(f => f.Fact.IsJudgement);

    /// <summary>The facts that the criterion reads, with their values.</summary>
    public IEnumerable<FactValue> Facts
    {
        get
        {
            var snapshot = Recommendation.Decision.Snapshot;
            return _criterion.Facts.Select(slot => new FactValue(snapshot.Vocabulary.Facts[slot], snapshot.Values[slot]) { Source = snapshot.Sources?[slot] });
        }
    }

    internal Recommendation Recommendation { get; }

    /// <summary>Whether the criterion applies at all; null where it always does.</summary>
    internal Test? Applies => _criterion.Applies;

    /// <summary>The comparisons that made it what it is, with the bounds and where they come from; those that made no difference are left out.</summary>
    public ImmutableArray<DecisiveComparison> DecisiveComparisons() => ComparisonFinder.Of(Recommendation, _criterion);

    /// <summary>
    /// The parts of the rule, as it writes them, that could not be computed though everything they read is known: a division by zero, a day that there is
    /// not, a value out of range or more work than is allowed. The rule is at fault, and no answer helps. Empty when none is.
    /// </summary>
    public ImmutableArray<string> FailedComputations() =>
        Status == FindingStatus.Unknown ? [.. DecisiveComparisons().Select(c => c.Failed).OfType<string>()] : [];

    /// <summary>
    /// The sentence for an audience. Where the test fails and it is open whether the criterion applies at all, it says both.
    /// </summary>
    public string Text(Audience audience, Language language) => FindingText.Of(Recommendation, _criterion, Status, audience, language);
}
