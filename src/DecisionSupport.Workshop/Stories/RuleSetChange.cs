namespace DecisionSupport.Workshop.Stories;

/// <summary>What a rule set says, and what of it is new.</summary>
/// <param name="Before">What it said before; null when it was not asked.</param>
/// <param name="Now">What it says.</param>
/// <param name="Criteria">The criteria that came to something else than before.</param>
public sealed record RuleSetChange(Recommendation? Before, Recommendation Now, ImmutableArray<CriterionChange> Criteria)
{
    /// <summary>Whether the outcome is another than before.</summary>
    public bool IsOtherOutcome => Before is not null && (Before.Outcome.Id != Now.Outcome.Id || Before.Level?.Id != Now.Level?.Id);

    /// <summary>The version that is a cause: with it the same facts got another answer. Null when no change of rules is.</summary>
    public RuleSetVersion? ByVersion { get; private init; }

    internal static RuleSetChange Of(Recommendation? before, Recommendation now, CausesOfChange causes)
    {
        if (before is null)
        {
            return new RuleSetChange(null, now, []);
        }

        var statuses = before.Findings.ToDictionary(f => f.Criterion.Id, f => f.Status);
        var changed = now.Findings
            .Where(f => !statuses.TryGetValue(f.Criterion.Id, out var status) || status != f.Status)
            .Select(f => new CriterionChange(f, statuses.TryGetValue(f.Criterion.Id, out var status) ? status : null));
        return new RuleSetChange(before, now, [.. changed]) { ByVersion = causes.VersionOf(now.Version.RuleSet) };
    }
}

/// <summary>A criterion that came to something else than before.</summary>
/// <param name="Now">What it came to.</param>
/// <param name="Before">What it had come to; null when it did not apply.</param>
public sealed record CriterionChange(Finding Now, FindingStatus? Before);
