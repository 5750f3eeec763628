using System.Text;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>A decision in the form that <c>evaluate</c> was asked for.</summary>
internal static class EvaluationAnswer
{
    private const string Letter = "letter";
    private const string Meeting = "meeting";

    /// <summary>The rule sets to ask: a meeting is called by one of them, whether it was named or not.</summary>
    public static string[] RuleSetsFor(EvaluationRequest request, RuleBook ruleBook) =>
        request.Paper == Meeting && request.RuleSets.Length > 0 && MeetingSheet.RuleSetIn(ruleBook) is { } caller
            ? [.. request.RuleSets.Append(caller).Distinct(StringComparer.Ordinal)]
            : request.RuleSets;

    /// <summary>The text; null after saying on standard error what was asked wrongly.</summary>
    public static string? Write(Decision decision, EvaluationRequest request, Shell shell) => (request.Paper, request.Format) switch
    {
        (Letter, _) when ExpertLetter.NameIn(decision.RuleBook) is null => NoSuchPaper(request, shell.Messages),
        (Meeting, _) when MeetingSheet.NameIn(decision.RuleBook) is null => NoSuchPaper(request, shell.Messages),
        (Letter, var format) => ExpertLetter.Write(decision, request.Language, FormatOf(format)),
        (Meeting, var format) => MeetingSheet.Write(decision, request.Language, FormatOf(format)),
        (_, "json") => Text(output => DecisionJson.Write(decision, request.Language, output)),
        (_, "record") => WriteRecord(decision, request, shell.Messages),
        (_, "markdown") => request.IsDetailed
            ? DecisionMarkdown.Write(decision, request.Audience, request.Language)
            : DecisionBrief.Markdown(decision, request.Audience, request.Language),
        (_, "html") => request.IsDetailed
            ? DecisionHtml.Write(decision, request.Audience, request.Language)
            : DecisionBrief.Html(decision, request.Audience, request.Language),
        _ => request.IsDetailed
            ? DecisionText.Write(decision, request.Audience, request.Language, shell.Terminal.Width, shell.Terminal.UsesColour)
            : DecisionBrief.Text(decision, request.Audience, request.Language, shell.Terminal.Width, shell.Terminal.UsesColour, ByOptions),
    };

    private static string? NoSuchPaper(EvaluationRequest request, Messages messages)
    {
        messages.Error($"--paper: The rule book has no paper '{request.Paper}'. Its papers stand under 'papers' in rule-book.yaml.");
        return null;
    }

    private static WaysToMore ByOptions { get; } = new(paper => $"--paper {paper}", guide => $"guide {guide}", "--detail");

    public static PaperFormat FormatOf(string format) => format switch
    {
        "markdown" => PaperFormat.Markdown,
        "html" => PaperFormat.Html,
        _ => PaperFormat.Text,
    };

    private static string? WriteRecord(Decision decision, EvaluationRequest request, Messages messages)
    {
        var redaction = request.Redact.Contains("snapshot") ? RecordRedaction.WholeSnapshot : RecordRedaction.Facts(request.Redact);
        try
        {
            return Text(DecisionRecord.Of(decision, request.Language, redaction).Write);
        }
        catch (ArgumentException e)
        {
            messages.Error($"--redact: {e.Message}");
            return null;
        }
    }

    private static string Text(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
