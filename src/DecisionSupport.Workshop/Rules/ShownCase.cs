using DecisionSupport.Workshop.Scenarios;

namespace DecisionSupport.Workshop.Rules;

/// <summary>A story's step or a worked case in which a criterion has a status.</summary>
/// <param name="Title">What it is about; the same in both languages where it has been told in Swedish alone.</param>
/// <param name="Day">The day it is seen.</param>
/// <param name="Path">Where it is opened.</param>
/// <param name="TracePath">Where it is told how the criterion came to it.</param>
/// <param name="Status">What the criterion came to.</param>
public sealed record ShownCase(LocalizedText Title, DateOnly Day, string Path, string TracePath, FindingStatus Status)
{
    /// <summary>Those judged by a version, then those judged by others that test the same; the stories before the worked cases.</summary>
    internal static ImmutableArray<ShownCase> Of(RuleBook ruleBook, RuleSet ruleSet, RuleSetVersion version, Criterion criterion, ScenarioLibrary library, WorkedCases cases)
    {
        var steps = library.Scenarios.SelectMany(s => s.Steps.Select((step, i) => (
            Title: new LocalizedText($"{s.Title.Swedish}: {step.Title.Swedish}", $"{s.Title.English}: {step.Title.English}"),
            step.Snapshot,
            Path: string.Create(CultureInfo.InvariantCulture, $"/berattelser/{s.Id}/{i + 1}/tank-om"),
            TracePath: string.Create(CultureInfo.InvariantCulture, $"/regler/{ruleSet.Id}/{criterion.Id}/spar/{s.Id}/{i + 1}"))));
        var worked = cases.All.Select(c => (Title: new LocalizedText(c.Title, c.Title), c.Snapshot, Path: $"/arende/exempel/{c.Id}/{ruleSet.Id}", TracePath: $"/regler/{ruleSet.Id}/{criterion.Id}/spar/{c.Id}"));
        return
        [
            .. steps.Concat(worked)
                .Where(c => ruleSet.On(c.Snapshot.AsOf) is { } judging && judging.Criteria.Any(j => j.Id == criterion.Id && j.Test == criterion.Test))
                .Select(c => (c.Title, c.Snapshot.AsOf, c.Path, c.TracePath, Status: StatusIn(ruleBook.Evaluate(c.Snapshot, ruleSet.Id)[ruleSet.Id], criterion)))
                .Where(c => c.Status is not null)
                .OrderBy(c => !version.IsInForce(c.AsOf))
                .Select(c => new ShownCase(c.Title, c.AsOf, c.Path, c.TracePath, c.Status!.Value)),
        ];
    }

    // Null where the criterion does not apply.
    private static FindingStatus? StatusIn(Recommendation recommendation, Criterion criterion) =>
        recommendation.Findings.Where(f => f.Criterion.Id == criterion.Id).Select(f => (FindingStatus?)f.Status).FirstOrDefault();
}
