using DecisionSupport.Analysis;

namespace DecisionSupport.NRules.Facts;

/// <summary>A decision → what it says, each thing once.</summary>
internal static class DecisionFacts
{
    public static List<SessionFact> Of(Decision decision, DecisionContents contents) =>
        [.. All(decision).Where(part => contents.HasFlag(part.Contents)).SelectMany(part => part.Facts).DistinctBy(fact => fact.GetIdentity())];

    private static IEnumerable<(DecisionContents Contents, IEnumerable<SessionFact> Facts)> All(Decision decision) =>
    [
        (DecisionContents.Recommendations, decision.Recommendations.Select(r => new CaseRecommendation(decision, r))),
        (DecisionContents.Recommendations, decision.NotEvaluated.Select(n => new CaseNotEvaluated(decision, n))),
        (DecisionContents.Findings, decision.Recommendations.SelectMany(r => r.Findings, (r, finding) => new CaseFinding(decision, r, finding))),
        (DecisionContents.Steps, decision.Recommendations.SelectMany(r => r.NextSteps, (_, step) => new CaseStep(decision, step))),
        (DecisionContents.Plan, decision.Recommendations.IsEmpty ? [] : decision.Plan.Steps.Select(s => new CasePlannedStep(decision, s))),
        (DecisionContents.CaseFacts, CaseFacts.Of(decision.Snapshot)),
        (DecisionContents.MissingFacts, decision.Recommendations.SelectMany(r => r.MissingFacts(), (r, missing) => new CaseMissingFact(decision, r, missing))),
    ];
}
