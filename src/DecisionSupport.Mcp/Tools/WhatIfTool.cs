namespace DecisionSupport.Mcp.Tools;

/// <summary>What another answer would change.</summary>
internal sealed class WhatIfTool(RuleBook ruleBook, Promise promise, Action<string> report) : BookTool(
    ruleBook,
    promise,
    report,
    "what_if",
    "What another answer would change",
    "What changes if one fact is another or becomes known. It tells what the rules would say, not what is so, and is no reason to write a fact that nobody has told.",
    Schemas.Object(["snapshot", "fact"], Schemas.Snapshot, """ "fact": { "type": "string", "description": "The id of a fact, such as workCapacity.permanent." } """, """ "value": { "description": "The other value; null or nothing for unknown." } """, Schemas.RuleSet, Schemas.Language))
{
    protected override string Answer(CallArguments arguments)
    {
        var language = arguments.Language;
        var decision = arguments.Decision();
        var fact = arguments.Fact;
        var changes = decision.WhatIf(fact.Id, arguments.ValueOf(fact, decision.Snapshot.AsOf)).Changes;
        if (changes.IsEmpty)
        {
            return language == Language.Swedish ? "Det svaret ändrar inget." : "That answer changes nothing.";
        }

        var text = new StringBuilder();
        foreach (var change in changes)
        {
            text.Append(change.Before.Version.RuleSet).Append(": ").Append(change.Before.Outcome.Id).Append(change.ChangesOutcome ? $" → {change.After.Outcome.Id}\n  {change.After.Text(Audience.Officer, language)}\n" : "\n");
            foreach (var finding in change.Findings)
            {
                text.Append("  - ").Append(finding.Criterion.Title.In(language)).Append(": ").Append(Word(finding.Before)).Append(" → ").Append(Word(finding.After)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Word(FindingStatus? status) => status switch
    {
        FindingStatus.Met => "met",
        FindingStatus.NotMet => "not-met",
        FindingStatus.Unknown => "unknown",
        _ => "–",
    };
}
