using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>What a rule set must conclude about a case. What it does not say may be anything. Immutable.</summary>
public sealed class Expectation
{
    internal const string NotApplicable = "not-applicable";

    /// <summary>The id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The first day of the version that must answer; null when any will do.</summary>
    public DateOnly? Version { get; init; }

    /// <summary>The id of the outcome; null when any will do.</summary>
    public string? Outcome { get; init; }

    /// <summary>The id of the level; null when any will do.</summary>
    public string? Level { get; init; }

    /// <summary>Facts that must be among the missing ones.</summary>
    public ImmutableArray<string> MissingFacts { get; init; } = [];

    /// <summary>What criteria must come to; null where one must not apply.</summary>
    public ImmutableArray<KeyValuePair<string, FindingStatus?>> Findings { get; init; } = [];

    /// <summary>Ids of steps and notices that must be told.</summary>
    public ImmutableArray<string> Tells { get; init; } = [];

    /// <summary>Ids of steps and notices that must not be told.</summary>
    public ImmutableArray<string> TellsNot { get; init; } = [];

    /// <summary>The days by which steps of the plan must be taken, by the steps' ids.</summary>
    public ImmutableArray<KeyValuePair<string, DateOnly>> Due { get; init; } = [];

    /// <summary>What a decision gives instead, in one line; null when it gives what is expected.</summary>
    public string? Difference(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Find(RuleSet) is not { } recommendation)
        {
            var reason = decision.NotEvaluated.FirstOrDefault(n => n.RuleSet == RuleSet)?.Reason ?? "there is no such rule set";
            return $"{RuleSet}: expected {Outcome}, but it was not evaluated: {reason}";
        }

        return (OutcomeDifference(recommendation) ?? FindingDifference(recommendation) ?? TellingDifference(recommendation) ?? DueDifference(decision) ?? MissingDifference(recommendation)) is { } difference
            ? $"{RuleSet}: {difference}"
            : null;
    }

    private string? OutcomeDifference(Recommendation recommendation) =>
        Version is { } version && recommendation.Version.From != version ? $"expected the version of {version.Iso()} to answer, but it is that of {recommendation.Version.From.Iso()}"
        : Outcome is not null && recommendation.Outcome.Id != Outcome ? $"expected {Outcome}, but it is {recommendation.Outcome.Id}"
        : Level is not null && recommendation.Level?.Id != Level ? $"expected level {Level}, but it is {recommendation.Level?.Id ?? "open"}"
        : null;

    private string? FindingDifference(Recommendation recommendation)
    {
        foreach (var (criterion, status) in Findings)
        {
            var finding = recommendation.Findings.Where(f => f.Criterion.Id == criterion).Select(f => (FindingStatus?)f.Status).FirstOrDefault();
            if (finding != status)
            {
                return $"expected criterion {criterion} {status?.Word() ?? NotApplicable}, but it is {finding?.Word() ?? NotApplicable}";
            }
        }

        return null;
    }

    private string? TellingDifference(Recommendation recommendation)
    {
        if (Tells.IsEmpty && TellsNot.IsEmpty)
        {
            return null;
        }

        var told = recommendation.NextSteps.Select(s => s.Id).Concat(recommendation.Notices.Select(n => n.Id)).ToHashSet(StringComparer.Ordinal);
        return Tells.FirstOrDefault(id => !told.Contains(id)) is { } lacking ? $"expected to tell {lacking}, but it does not"
            : TellsNot.FirstOrDefault(told.Contains) is { } unwanted ? $"expected not to tell {unwanted}, but it does"
            : null;
    }

    private string? DueDifference(Decision decision)
    {
        foreach (var (step, day) in Due)
        {
            var planned = decision.Plan.Steps.FirstOrDefault(s => s.Id == step);
            if (planned?.Due.Day != day)
            {
                return $"expected {step} to be due on {day.Iso()}, but it {(planned is null ? "is not planned" : $"is due {planned.Due.Day?.Iso() ?? "on no day"}")}";
            }
        }

        return null;
    }

    private string? MissingDifference(Recommendation recommendation)
    {
        var missing = MissingFacts.Where(id => recommendation.MissingFacts().All(m => m.Fact.Id != id)).ToList();
        return missing.Count == 0 ? null : $"{string.Join(", ", missing)} expected among the missing facts, which are: {string.Join(", ", recommendation.MissingFacts().Select(m => m.Fact.Id))}";
    }
}
