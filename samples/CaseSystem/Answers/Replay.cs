using DecisionSupport.Rendering;

namespace CaseSystem.Answers;

/// <summary>An answer that was kept, asked of the rules that are in use now: for the day of then, and for today.</summary>
/// <param name="Record">The record.</param>
/// <param name="Result">What the rules in use say of the day of then.</param>
/// <param name="Then">The answer for the day of then; null when the record cannot be replayed.</param>
/// <param name="Now">What the same facts come to today; null when they cannot be what they are then.</param>
/// <param name="NewVersions">The versions of the rules that came into force in between: why it may differ.</param>
public sealed record Replay(DecisionRecord Record, ReplayResult Result, Recommendation? Then, Recommendation? Now, ImmutableArray<RuleSetVersion> NewVersions)
{
    /// <summary>Whether today's answer is another one.</summary>
    public bool IsOtherNow => Then is not null && Now is not null && (Then.Outcome.Id != Now.Outcome.Id || Then.Level?.Id != Now.Level?.Id);

    /// <summary>The criteria that came to something else, with what they came to then.</summary>
    public IEnumerable<(Finding Now, FindingStatus? Then)> OtherFindings =>
        Then is null || Now is null ? [] : Now.Findings
            .Select(f => (Now: f, Then: Then.Findings.Where(t => t.Criterion.Id == f.Criterion.Id).Select(t => (FindingStatus?)t.Status).FirstOrDefault()))
            .Where(f => f.Then != f.Now.Status);

    public static Replay Of(DecisionRecord record, RuleBook rules, DateOnly today)
    {
        var result = record.Replay(rules);
        var then = result.Decision?.Find(Asking.RuleSet);
        var now = result.Decision is { } decision ? rules.Evaluate(decision.Snapshot.At(today), Asking.RuleSet).Find(Asking.RuleSet) : null;
        var versions = rules.RuleSets.First(r => r.Id == Asking.RuleSet).Versions;
        return new Replay(record, result, then, now, [.. versions.Where(v => v.From > record.AsOf && v.From <= today)]);
    }
}
