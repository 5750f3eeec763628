using System.Text;

namespace DecisionSupport.Authoring.Documents.Markdown;

/// <summary>Writes blocks of Markdown with a blank line between them.</summary>
internal sealed class MarkdownPen
{
    private readonly StringBuilder _text = new();

    /// <summary>What is written, with one final line feed; empty when nothing is.</summary>
    public override string ToString() => _text.Length == 0 ? "" : _text.ToString().TrimEnd('\n') + "\n";

    public void Heading(int level, string markdown) => Block($"{new string('#', level)} {markdown}");

    public void Block(string markdown) => _text.Append(markdown.TrimEnd('\n')).Append("\n\n");

    public void Code(string language, string text)
    {
        var fence = MarkdownText.Fence(text, atLeast: 3);
        Block($"{fence}{language}\n{text.TrimEnd('\n')}\n{fence}");
    }

    public void List(IEnumerable<string> items)
    {
        var list = string.Join('\n', items.Select(i => $"- {i}"));
        if (list.Length > 0)
        {
            Block(list);
        }
    }

    /// <summary>A table; nothing at all when it has no rows.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(Row).ToList();
        if (lines.Count > 0)
        {
            Block(string.Join('\n', [Row(headings), Row([.. headings.Select(_ => "---")]), .. lines]));
        }
    }

    /// <summary>Something that the reader unfolds; nothing at all when it is empty.</summary>
    public void Details(string summary, string markdown)
    {
        if (markdown.Length > 0)
        {
            Block($"<details><summary>{summary}</summary>");
            Block(markdown);
            Block("</details>");
        }
    }

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
