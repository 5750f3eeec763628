namespace DecisionSupport.Mcp.Tools;

/// <summary>The short answer about a case.</summary>
internal sealed class EvaluateTool(RuleBook ruleBook, Promise promise, Action<string> report) : BookTool(
    ruleBook,
    promise,
    report,
    "evaluate",
    "Evaluate a case",
    "Looks at the facts of one case by the rules: what is recommended, why, what is missing, who does what by when, and which papers are ready.",
    Schemas.Object(["snapshot"], Schemas.Snapshot, Schemas.RuleSet, Schemas.Audience, Schemas.Language))
{
    protected override string Answer(CallArguments arguments)
    {
        var decision = arguments.Decision();
        var outcomes = decision.Recommendations.Select(r => $"{r.Version.RuleSet}: {r.Outcome.Id}");
        return $"{string.Join('\n', outcomes)}\n\n{DecisionBrief.Text(decision, arguments.Audience, arguments.Language)}";
    }
}
