using DecisionSupport.LanguageServer.Protocol;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>How much of a text a diagnostic is about that tells where it begins: the name, the text in quotation marks, the number or the sign that stands there.</summary>
internal static class WordAt
{
    public static (int Start, int End) Place(string text, Place place)
    {
        var lines = new Lines(text);
        if (place.Line == 0)
        {
            return (0, lines.EndOf(0));
        }

        var line = Math.Min(place.Line - 1, lines.Count - 1);
        var (start, lineEnd) = (lines.OffsetOf(line, place.Column - 1), lines.EndOf(line));
        if (start >= lineEnd)
        {
            // At the end of a line: the last letter of it, for nothing cannot be underlined.
            return (Math.Max(lines.OffsetOf(line, 0), lineEnd - 1), lineEnd);
        }

        return (start, EndOf(text, start, lineEnd));
    }

    private static int EndOf(string text, int start, int lineEnd)
    {
        if (text[start] is '"' or '\'')
        {
            var close = text.IndexOf(text[start], start + 1, lineEnd - start - 1);
            return close < 0 ? lineEnd : close + 1;
        }

        if (text[start] is '>' or '|' && text.AsSpan(start, lineEnd - start).TrimEnd().Length <= 2)
        {
            return lineEnd;
        }

        var end = start;
        while (end < lineEnd && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-'))
        {
            end++;
        }

        return Math.Max(end, start + 1);
    }
}
