namespace DecisionSupport.Authoring;

/// <summary>A worked case: a snapshot with a story and the recommendations it must give. Immutable.</summary>
public sealed class CaseFile
{
    internal CaseFile()
    {
    }

    /// <summary>The case's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the case is about, in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>The path of a certificate whose facts belong to the snapshot, relative to the case file; null when there is none.</summary>
    public required string? Certificate { get; init; }

    /// <summary>The snapshot, or what is wrong with it. Facts of the certificate are not in it yet.</summary>
    public required SnapshotReading Snapshot { get; init; }

    /// <summary>What must come out, by rule set.</summary>
    public required ImmutableArray<Expectation> Expected { get; init; }
}

/// <summary>What a rule set must conclude about a case. Immutable.</summary>
public sealed class Expectation
{
    /// <summary>What must be concluded.</summary>
    public Expectation(string ruleSet, string outcome, string? level, ImmutableArray<string> missingFacts) =>
        (RuleSet, Outcome, Level, MissingFacts) = (ruleSet, outcome, level, missingFacts);

    /// <summary>The id of the rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The id of the outcome.</summary>
    public string Outcome { get; }

    /// <summary>The id of the level; null when it is not told.</summary>
    public string? Level { get; }

    /// <summary>Facts that must be among the missing ones.</summary>
    public ImmutableArray<string> MissingFacts { get; }

    /// <summary>What a decision gives instead, in one line; null when it gives what is expected.</summary>
    public string? Difference(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Find(RuleSet) is not { } recommendation)
        {
            var reason = decision.NotEvaluated.FirstOrDefault(n => n.RuleSet == RuleSet)?.Reason ?? "there is no such rule set";
            return $"{RuleSet}: expected {Outcome}, but it was not evaluated: {reason}";
        }

        if (recommendation.Outcome.Id != Outcome)
        {
            return $"{RuleSet}: expected {Outcome}, but it is {recommendation.Outcome.Id}";
        }

        if (Level is not null && recommendation.Level?.Id != Level)
        {
            return $"{RuleSet}: expected level {Level}, but it is {recommendation.Level?.Id ?? "open"}";
        }

        var missing = MissingFacts.Where(id => recommendation.MissingFacts().All(m => m.Fact.Id != id)).ToList();
        return missing.Count == 0 ? null : $"{RuleSet}: {string.Join(", ", missing)} expected among the missing facts, which are: {string.Join(", ", recommendation.MissingFacts().Select(m => m.Fact.Id))}";
    }
}
