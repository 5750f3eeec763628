namespace DecisionSupport.Mcp.Tools;

/// <summary>A paper filled from the case.</summary>
internal sealed class PaperTool(RuleBook ruleBook, Promise promise, Action<string> report) : BookTool(
    ruleBook,
    promise,
    report,
    "paper",
    "Write a paper",
    $"A draft of one A4 of the rule book, filled from the case and without identity, for a person to read, complete and sign. There are: {string.Join("; ", ruleBook.Papers.Select(p => $"{p.Id} ({p.Called.English})"))}.",
    Schemas.Object(["snapshot", "paper"], Schemas.Snapshot, $$""" "paper": { "enum": [{{string.Join(", ", ruleBook.Papers.Select(p => $"\"{p.Id}\""))}}] } """, Schemas.Language))
{
    protected override string Answer(CallArguments arguments)
    {
        var id = arguments.RequiredText("paper");
        return RuleBook.Papers.Any(p => p.Id == id)
            ? PaperSheet.Write(arguments.Decision(), id, arguments.Language, PaperFormat.Text)
            : throw new Refusal("wrong-argument", $"There is no such 'paper'. There are {string.Join(", ", RuleBook.Papers.Select(p => p.Id))}.");
    }
}
