using DecisionSupport.Authoring.Documents.Markdown;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>The outcomes of a version with their conditions.</summary>
internal static class OutcomeItems
{
    public static IEnumerable<Item> Of(RuleSetVersion version) => version.Outcomes.Select(Of);

    private static Item Of(Outcome outcome)
    {
        var pen = new MarkdownPen();
        if (outcome.When is { } when)
        {
            pen.Code("feel", when.Text);
        }
        else
        {
            pen.Block($"{PageWords.Otherwise}.");
        }

        if (outcome.Kind is { } kind)
        {
            pen.Block($"{PageWords.OutcomeKind}: {WordsFor(kind)}.");
        }

        AudienceTables.Write(pen, "", [(outcome.Title, outcome.Texts)]);
        if (!outcome.Levels.IsEmpty)
        {
            pen.Block($"**{PageWords.Levels}**");
            pen.List(outcome.Levels.Select(l => $"{MarkdownText.Of(l.Title.Swedish)} ({MarkdownText.Code(l.Id)}): {MarkdownText.Code(l.When.Text)}"));
        }

        if (!outcome.Despite.IsEmpty)
        {
            pen.Block($"**{PageWords.Despite}**");
            pen.List(outcome.Despite.Select(d => $"{MarkdownText.Code(d.Open)}: {MarkdownText.Of(d.Because.Swedish)}"));
        }

        if (!outcome.Remedies.IsEmpty)
        {
            pen.Block($"{PageWords.Remedies} {AudienceTables.On(outcome.Remedies).Swedish}.");
        }

        if (!outcome.Brings.Ids.IsEmpty)
        {
            pen.Block($"{PageWords.Brings} {string.Join(", ", outcome.Brings.Ids.Select(RuleSetLink.To))}.");
        }

        return new Item(outcome.Id, $"{MarkdownText.Of(outcome.Title.Swedish)} ({MarkdownText.Code(outcome.Id)})", pen.ToString());
    }

    private static string WordsFor(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Yes => PageWords.IsYes,
        OutcomeKind.No => PageWords.IsNo,
        _ => PageWords.IsOpen,
    };
}
