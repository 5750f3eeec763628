using DecisionSupport.Authoring.Documents.Markdown;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>Sources as links, and as a table.</summary>
internal sealed class SourceLinks(RuleBook ruleBook)
{
    /// <summary>A line that names sources; empty when there are none.</summary>
    public string Line(IEnumerable<string> ids)
    {
        var links = string.Join(", ", ids.Select(Link));
        return links.Length == 0 ? "" : $"{PageWords.Sources}: {links}.";
    }

    public string Link(string id) => MarkdownText.Link(id, ruleBook.Sources[id].Url);

    public void Table(MarkdownPen pen, IEnumerable<string> ids)
    {
        pen.Heading(2, PageWords.Sources);
        pen.Table(
            [PageWords.Source, "", PageWords.Checked],
            ids.Distinct(StringComparer.Ordinal).Order(SourceOrder.Instance).Select(id => (IReadOnlyList<string>)[Link(id), Words(ruleBook.Sources[id]), MarkdownText.Of(ruleBook.Sources[id].Checked)]));
    }

    private static string Words(Source source) => source.Note is { } note ? $"{MarkdownText.Of(source.Title.Swedish)}. {MarkdownText.Of(note.Swedish)}" : MarkdownText.Of(source.Title.Swedish);
}
