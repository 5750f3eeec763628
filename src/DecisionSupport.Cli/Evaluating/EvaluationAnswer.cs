using System.Text;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>A decision in the form that <c>evaluate</c> was asked for.</summary>
internal static class EvaluationAnswer
{
    /// <summary>The rule sets to ask: a paper may need others than those that were named.</summary>
    public static string[] RuleSetsFor(EvaluationRequest request, RuleBook ruleBook) =>
        request.RuleSets.Length > 0 && ruleBook.Papers.FirstOrDefault(p => p.Id == request.Paper) is { } paper
            ? [.. request.RuleSets.Concat(paper.Asks).Distinct(StringComparer.Ordinal)]
            : request.RuleSets;

    /// <summary>The text; null after saying on standard error what was asked wrongly.</summary>
    public static string? Write(Decision decision, EvaluationRequest request, Shell shell) => (request.Paper, request.Format) switch
    {
        ({ } paper, var format) => PaperSheet.Write(decision, paper, request.Language, FormatOf(format), request.Today),
        _ when request.Until is { } until => UpcomingAnswer.Write(decision, until, request, shell),
        _ when request.Trace is { } trace => TraceAnswer.Write(decision, trace, request, shell),
        (_, "json") => Text(output => DecisionJson.Write(decision, request.Language, output, request.Detail)),
        (_, "record") => WriteRecord(decision, request, shell.Messages),
        (_, "markdown") => request.IsBrief
            ? DecisionBrief.Markdown(decision, request.Audience, request.Language)
            : DecisionMarkdown.Write(decision, request.Audience, request.Language),
        (_, "html") => request.IsBrief
            ? DecisionBrief.Html(decision, request.Audience, request.Language)
            : DecisionHtml.Write(decision, request.Audience, request.Language),
        _ => request.IsBrief
            ? DecisionBrief.Text(decision, request.Audience, request.Language, shell.Terminal.Width, shell.Terminal.UsesColour, ByOptions)
            : DecisionText.Write(decision, request.Audience, request.Language, shell.Terminal.Width, shell.Terminal.UsesColour),
    };

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
            return Text(DecisionRecord.Of(decision, request.Language, redaction, request.Detail).Write);
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
