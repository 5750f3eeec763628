using System.Text;

namespace DecisionSupport.Texts;

/// <summary>A text with <c>{name}</c> and <c>{name|format}</c> in it. Immutable.</summary>
internal sealed class TextTemplate
{
    private readonly ImmutableArray<Segment> _segments;

    private TextTemplate(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>What the text puts in: name and format (null when none is given).</summary>
    public IEnumerable<(string Name, string? Format)> Placeholders =>
        _segments.Where(s => s.Name is not null).Select(s => (s.Name!, s.Format));

    /// <summary>Whether a brace is left over: a placeholder that somebody began and did not end.</summary>
    public bool HasStrayBrace => _segments.Any(s => s.Name is null ? s.Literal.AsSpan().ContainsAny('{', '}') : s.Name.Contains('{', StringComparison.Ordinal));

    /// <summary>The placeholders of a text that may have none, without keeping a template.</summary>
    public static bool HasPlaceholders(string text) => text.AsSpan().ContainsAny('{', '}');

    public static TextTemplate Parse(string text)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('{', position);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (open > position)
            {
                segments.Add(new Segment(text[position..open], null, null));
            }

            var parts = text[(open + 1)..close].Split('|', 2);
            segments.Add(new Segment("", parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : null));
            position = close + 1;
        }

        if (position < text.Length)
        {
            segments.Add(new Segment(text[position..], null, null));
        }

        return new TextTemplate(segments.DrainToImmutable());
    }

    /// <summary>The text with every placeholder replaced by what <paramref name="value"/> gives for its name and format.</summary>
    public string Fill(Func<string, string?, string> value)
    {
        var text = new StringBuilder();
        foreach (var segment in _segments)
        {
            text.Append(segment.Name is null ? segment.Literal : value(segment.Name, segment.Format));
        }

        return text.ToString();
    }

    private readonly record struct Segment(string Literal, string? Name, string? Format);
}
