using System.Globalization;
using System.Text;

namespace DecisionSupport.Cli.Surroundings;

/// <summary>Text of which a terminal shows everything: what would move, colour or turn it is written as its number.</summary>
internal static class VisibleText
{
    /// <summary>The text, with its line feeds and tabs as they are.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = IsHidden(c) ? visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : visible.Append(c);
        }

        return visible.ToString();
    }

    // Controls, and the marks that turn the direction of writing.
    private static bool IsHidden(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
