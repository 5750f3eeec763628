namespace DecisionSupport.Mcp.Tools;

/// <summary>Facts by words of their ids, labels and questions.</summary>
internal sealed class FactsTool(RuleBook ruleBook, Promise promise, Action<string> report) : BookTool(
    ruleBook,
    promise,
    report,
    "facts",
    "Look up facts",
    "Which facts a snapshot can have: id, what it may be, the question and whom to ask. Takes words of the fact, in Swedish or English, or the beginning of an id. Never words about a person.",
    Schemas.Object([], """ "query": { "type": "string", "description": "One or a few words, such as certificate; nothing for the subjects." } """, Schemas.Language))
{
    private const int Most = 15;

    protected override string Answer(CallArguments arguments)
    {
        var language = arguments.Language;
        if (arguments.Text("query") is not { } query || string.IsNullOrWhiteSpace(query))
        {
            return string.Join('\n', RuleBook.Vocabulary.Subjects.Select(s => $"{s.Id}: {s.Title.In(language)}"));
        }

        var words = query.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var found = RuleBook.Vocabulary.Facts.Where(f => words.All(w => SaidOf(f).Contains(w, StringComparison.OrdinalIgnoreCase))).ToList();
        return found.Count == 0
            ? language == Language.Swedish ? "Ingen uppgift passar. Fråga utan ord för att se ämnena." : "No fact fits. Ask without words to see the subjects."
            : string.Join("\n\n", found.Take(Most).Select(f => FactLines.Of(f, language))) + (found.Count > Most ? $"\n\n(+{found.Count - Most})" : "");
    }

    private static string SaidOf(Fact fact) => $"{fact.Id} {fact.Label.Swedish} {fact.Label.English} {fact.Question.Swedish} {fact.Question.English}";
}
