using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Data;

/// <summary>Recognises text that looks like a Swedish personal identity number or coordination number (day + 60).</summary>
internal static partial class PersonalNumber
{
    /// <summary>
    /// Whether the text holds one, with or without century and separator. The check digit is not asked for: a mistyped number points at a person
    /// too, and a host's key that happens to look like one would be taken for one by the next reader. The day may be parted as days are, and digits
    /// are digits in every script.
    /// </summary>
    public static bool IsIn(string text) => text.Length >= 10 && IsInPlain(Ascii.IsValid(text) ? text : WithPlainDigits(text));

    private static bool IsInPlain(string text) => Pattern().IsMatch(text) && Pattern().IsMatch(Uuids().Replace(text, "|"));

    /// <summary>Digits of any script as 0–9, and without the characters that nobody sees.</summary>
    private static string WithPlainDigits(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.DecimalDigitNumber:
                    plain.Append((int)Rune.GetNumericValue(rune));
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    plain.Append(rune.ToString());
                    break;
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(
        @"(?:^|\D)(?:18|19|20)?\d\d[\s\p{Pd}\u2212./]?(?:0[1-9]|1[0-2])[\s\p{Pd}\u2212./]?(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[+\p{Pd}\u2212]?\s?\d{4}(?:\D|$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    // One host key in a thousand would otherwise be refused for digits that happen to stand side by side.
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9A-Za-z])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uuids();
}
