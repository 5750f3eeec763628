using System.Text;

namespace DecisionSupport.Authoring.Differences.Writing;

/// <summary>Writes a report as Markdown, or as text to be read on a terminal. Not thread-safe.</summary>
internal sealed class ReportPen(bool markdown)
{
    private readonly StringBuilder _text = new();

    public void Title(string text) => Append(markdown ? $"# {text}" : text);

    public void Heading(string text) => Append(markdown ? $"\n## {text}\n" : $"\n{text}");

    public void SubHeading(string text) => Append(markdown ? $"\n### {text}\n" : $"\n  {text}");

    public void Line(string text) => Append(markdown ? $"\n{Escape(text)}\n" : $"  {text}");

    public void Item(int level, string text) => Append(markdown ? $"{new string(' ', 2 * level)}- {Escape(text)}" : $"{new string(' ', 4 + (2 * level))}{(level == 0 ? "• " : "")}{text}");

    /// <summary>What was, and what is.</summary>
    public void Change(string? old, string? @new)
    {
        foreach (var (sign, text) in new[] { ("-", old), ("+", @new) })
        {
            if (text is not null)
            {
                Append(markdown ? $"  {(sign == "-" ? "- was:" : "- is:")} {Escape(text)}" : $"      {sign} {text}");
            }
        }
    }

    public override string ToString() => _text.ToString();

    private static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private void Append(string line) => _text.Append(line).Append('\n');
}
