using System.Text;

namespace DecisionSupport.Rendering;

/// <summary>Writes lines broken at a width, with hanging indents and, where wanted, colour. No line ends in a space. Not thread-safe.</summary>
internal sealed class TextPen(int width, bool useColour)
{
    /// <summary>A space where no line is broken.</summary>
    public const char Hard = '\u00a0';

    private const string Reset = "\u001b[0m";

    private readonly StringBuilder _text = new();

    public void Space() => _text.Append('\n');

    public void Line(string text, TextStyle style) => Item("", text, style, styleAll: true);

    /// <summary>A mark, and a text that hangs under itself. Only the mark has the style.</summary>
    public void Item(string mark, string text, TextStyle style) => Item(mark, text, style, styleAll: false);

    public override string ToString() => _text.ToString();

    private void Item(string mark, string text, TextStyle style, bool styleAll)
    {
        var (start, end) = useColour && style != TextStyle.Plain ? (Escape(style), Reset) : ("", "");
        _text.Append(start).Append(mark).Append(styleAll ? "" : end);
        var column = mark.Length;
        var isFirst = true;
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && column + 1 + word.Length > width)
            {
                _text.Append('\n').Append(' ', mark.Length);
                column = mark.Length;
            }
            else if (!isFirst)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word.Replace(Hard, ' '));
            column += word.Length;
            isFirst = false;
        }

        _text.Append(styleAll ? end : "").Append('\n');
    }

    private static string Escape(TextStyle style) => style switch
    {
        TextStyle.Heading => "\u001b[1m",
        TextStyle.Subheading => "\u001b[1;4m",
        TextStyle.Faint => "\u001b[2m",
        TextStyle.Met => "\u001b[32m",
        TextStyle.NotMet => "\u001b[31m",
        _ => "\u001b[33m",
    };
}

/// <summary>How a stretch of text looks on a terminal.</summary>
internal enum TextStyle
{
    Plain,
    Heading,
    Subheading,
    Faint,
    Met,
    NotMet,
    Unknown,
}
