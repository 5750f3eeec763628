using System.Globalization;
using System.Text;

namespace DecisionSupport.Feel.Syntax;

/// <summary>The inside of string literals. A backslash that begins no known escape stands for itself.</summary>
internal static class StringLiteral
{
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>The length with both quotes; -1 when the string does not end on its line.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return i + 1;
                case '\\' when i + 1 < text.Length && text[i + 1] is '"' or '\\':
                    i++;
                    break;
                case >= '\n' and <= '\r':
                    return -1;
            }
        }

        return -1;
    }

    public static string Unescape(ReadOnlySpan<char> content)
    {
        if (!content.Contains('\\'))
        {
            return content.ToString();
        }

        var text = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\' && i + 1 < content.Length)
            {
                i += AppendEscape(text, content[(i + 1)..]);
            }
            else
            {
                text.Append(content[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Appends what follows a backslash and says how many characters that took.</summary>
    private static int AppendEscape(StringBuilder text, ReadOnlySpan<char> escape)
    {
        switch (escape[0])
        {
            case 'n':
                text.Append('\n');
                return 1;
            case 'r':
                text.Append('\r');
                return 1;
            case 't':
                text.Append('\t');
                return 1;
            case '"' or '\'' or '\\':
                text.Append(escape[0]);
                return 1;
            case 'u' when TryHex(escape, 4, out var unit):
                text.Append((char)unit);
                return 5;
            case 'U' when TryHex(escape, 6, out var codePoint) && codePoint <= LastCodePoint && codePoint is < 0xD800 or > 0xDFFF:
                text.Append(char.ConvertFromUtf32(codePoint));
                return 7;
            default:
                text.Append('\\');
                return 0;
        }
    }

    private static bool TryHex(ReadOnlySpan<char> escape, int digits, out int value)
    {
        value = 0;
        return escape.Length > digits
            && int.TryParse(escape.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
