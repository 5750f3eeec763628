namespace Caseload.Cases;

/// <summary>What one rule set answered, in ids: enough to tell which decisions differ, in no language.</summary>
[GenerateSerializer]
public sealed record Answer(
    string RuleSet,
    DateOnly Version,
    string Outcome,
    string? Level,
    ImmutableSortedDictionary<string, string> Findings,
    ImmutableArray<string> Steps,
    ImmutableArray<string> Notices)
{
    public static ImmutableArray<Answer> Of(Decision decision) => [.. decision.Recommendations.Select(Of)];

    private static Answer Of(Recommendation told) => new(
        told.Version.RuleSet,
        told.Version.From,
        told.Outcome.Id,
        told.Level?.Id,
        told.Findings.ToImmutableSortedDictionary(f => f.Criterion.Id, f => f.Status.ToString(), StringComparer.Ordinal),
        [.. told.NextSteps.Select(s => s.Id)],
        [.. told.Notices.Select(n => n.Id)]);
}
