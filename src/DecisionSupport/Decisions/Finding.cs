using DecisionSupport.Explanation;
using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>A criterion applied to a snapshot. Immutable.</summary>
public readonly struct Finding
{
    private readonly Recommendation _recommendation;

    internal Finding(Recommendation recommendation, Criterion criterion, FindingStatus status)
    {
        _recommendation = recommendation;
        Criterion = criterion;
        Status = status;
    }

    /// <summary>The id of the rule set that the criterion belongs to.</summary>
    public string RuleSet => _recommendation.Version.RuleSet;

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>What it came to.</summary>
    public FindingStatus Status { get; }

    /// <summary>Whether the criterion rests on an open norm that a person settles.</summary>
    public bool IsJudgement => Facts.Any(f => f.Fact.IsJudgement);

    /// <summary>The facts that the criterion reads, with their values.</summary>
    public IEnumerable<FactValue> Facts => _recommendation.FactsReadBy(Criterion);

    /// <summary>The comparisons that made it what it is, with the bounds and where they come from; those that made no difference are left out.</summary>
    public ImmutableArray<DecisiveComparison> DecisiveComparisons() => _recommendation.ComparisonsOf(Criterion);

    /// <summary>The sentence for an audience. Where the test fails and it is open whether the criterion applies at all, it says both.</summary>
    public string Text(Audience audience, Language language) => FindingText.Of(_recommendation, this, audience, language);
}

/// <summary>A fact with its value in a snapshot.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value; null in the sense of FEEL when it is unknown.</param>
public readonly record struct FactValue(Fact Fact, FeelValue Value);
