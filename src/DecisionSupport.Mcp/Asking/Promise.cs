namespace DecisionSupport.Mcp.Asking;

/// <summary>Who judges and who decides, said wherever an assistant looks: to begin with, of every tool, and under every answer.</summary>
internal sealed class Promise(RuleBook ruleBook)
{
    /// <summary>Under each answer.</summary>
    public string Under(Language language) =>
        $"{(language == Language.Swedish ? "Det här är råd. Människor bedömer." : "This is advice. People judge.")} {Decides(language)}".TrimEnd();

    /// <summary>The end of each tool's description.</summary>
    public string OfTool => $"Only reads. It gives advice: people make the judgements. {Decides(Language.English)}".TrimEnd();

    /// <summary>What an assistant is told before it asks.</summary>
    public string Instructions => $"""
        Explained advice from a rule book{(ruleBook.About is { } about ? $" on {about.English}" : "")}. People make the judgements. {Decides(Language.English)} Never present an answer as a decision or a promise.
        A snapshot has the facts of one case and no identity: never write a name, an address or a personal identity number, and no text of your own. Look facts up with 'facts'.
        Leave out what nobody has told you: it is unknown, and unknown decides nothing. Never guess a fact, and never settle a fact that is a judgement yourself: ask the person whom it is asked of.
        Tell people what stands in the answer, with who does what and by when; do not add reasons or rules of your own.
        """;

    private string Decides(Language language) => ruleBook.Decides(Audience.Officer)?.In(language) ?? "";
}
