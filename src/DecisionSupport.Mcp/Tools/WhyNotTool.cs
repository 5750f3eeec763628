namespace DecisionSupport.Mcp.Tools;

/// <summary>What keeps the other outcomes of a rule set from coming out.</summary>
internal sealed class WhyNotTool(RuleBook ruleBook, Promise promise, Action<string> report) : BookTool(
    ruleBook,
    promise,
    report,
    "why_not",
    "Why not another outcome",
    "What keeps each other outcome of one rule set from coming out, with the findings and sources.",
    Schemas.Object(["snapshot", "ruleSet"], Schemas.Snapshot, Schemas.RuleSet, Schemas.Audience, Schemas.Language))
{
    protected override string Answer(CallArguments arguments)
    {
        var ruleSet = arguments.RuleSet ?? arguments.RequiredText("ruleSet");
        var (language, audience) = (arguments.Language, arguments.Audience);
        var recommendation = arguments.Decision()[ruleSet];
        var text = new StringBuilder().Append(ruleSet).Append(": ").Append(recommendation.Outcome.Id).Append('\n');
        foreach (var blocked in recommendation.WhyNot())
        {
            text.Append('\n').Append(blocked.Outcome.Id).Append(": ").Append(blocked.Outcome.Title.In(language)).Append('\n');
            foreach (var line in WhyNotText.Write(recommendation, blocked, audience, language))
            {
                text.Append("  - ").Append(line.Lead is null ? "" : line.Lead + " ").Append(line.Text).Append('\n');
            }
        }

        return text.ToString();
    }
}
