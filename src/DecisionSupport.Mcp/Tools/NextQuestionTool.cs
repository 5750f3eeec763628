namespace DecisionSupport.Mcp.Tools;

/// <summary>What to ask next.</summary>
internal sealed class NextQuestionTool(RuleBook ruleBook, Promise promise, Action<string> report) : BookTool(
    ruleBook,
    promise,
    report,
    "next_question",
    "What to ask next",
    "Which unknown facts can still change what is recommended, the one that settles most first, with whom to ask. A judgement is settled by a person, with the guidance that is told.",
    Schemas.Object(["snapshot"], Schemas.Snapshot, Schemas.RuleSet, Schemas.Language))
{
    private const int Most = 5;

    protected override string Answer(CallArguments arguments)
    {
        var language = arguments.Language;
        var questions = arguments.Decision().Questions();
        return questions.IsEmpty
            ? language == Language.Swedish ? "Inget svar kan ändra vad som rekommenderas nu." : "No answer can change what is recommended now."
            : string.Join("\n\n", questions.Take(Most).Select(q => FactLines.Of(q.Fact, language))) + (questions.Length > Most ? $"\n\n(+{questions.Length - Most})" : "");
    }
}
