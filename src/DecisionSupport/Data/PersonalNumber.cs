using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Data;

/// <summary>
/// Recognises text that looks like a Swedish personal identity number or coordination number (day + 60). What does and what does not stands in the tests, shape by
/// shape. The check digit is not asked for: a mistyped number points at a person too, and a host's key that happens to look like one would be taken for one by the
/// next reader.
/// </summary>
internal static partial class PersonalNumber
{
    private const int LeastDigits = 10;

    // 780302-TF34 has two letters for two digits.
    private const int LeastDigitsBesideLetters = 8;

    private const string Century = "(?:18|19|20)?";
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string Day = @"(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])";

    // Hyphens, dashes and the minus sign.
    private const string Dash = @"\p{Pd}\u2212";
    private const string Mark = @"[^\p{L}\p{Nd}]";
    private const string FourDigits = @"\d" + Mark + @"?\d" + Mark + @"?\d" + Mark + @"?\d";

    // Of who has no number of their own yet. Two letters that begin a number of no other kind.
    private const string Temporary = "[Tt][Ff]" + Mark + @"?\d" + Mark + @"?\d";

    // 640823-3234, 196408233234, 640823/3234, 640823--3234, 640823-32 34, 640823/32/34, 640823-TF34
    private const string Written = Century + @"\d\d" + Month + Day + Mark + "{0,3}(?:" + FourDigits + "|" + Temporary + ")";

    // 1964-08-23-3234, 64/08/23 3234, 1964-08-23/3234
    private const string Parted = Century + @"\d\d[\s" + Dash + "./_]?" + Month + "[\\s" + Dash + "./_]?" + Day + @"\s?[+" + Dash + @"./_]?\s?(?:\d{4}|" + Temporary + ")";

    // 6 4 0 8 2 3 - 3 2 3 4
    private const string Spaced = "(?:(?:1" + Mark + "[89]|2" + Mark + "0)" + Mark + @")?\d" + Mark + @"\d" + Mark + "(?:0" + Mark + "[1-9]|1" + Mark + "[0-2])" + Mark
        + "(?:0" + Mark + "[1-9]|[12]" + Mark + @"\d|3" + Mark + "[01]|6" + Mark + "[1-9]|[78]" + Mark + @"\d|9" + Mark + "[01])" + Mark + @"{1,3}\d" + Mark + @"\d" + Mark + @"\d" + Mark + @"\d";

    private const string Date = @"(?:\d\d)?\d\d[./" + Dash + "]?" + Month + "[./" + Dash + @"]?(?:0[1-9]|[12]\d|3[01])(?!\d)";

    /// <summary>Whether the text holds one, with or without century, written together or with marks between, in the digits of any script.</summary>
    public static bool IsIn(string text) => HasDigitsEnough(text) && IsInPlain(Ascii.IsValid(text) ? text : WithPlainDigits(text));

    /// <summary>Whether there are digits enough for one: most texts are told apart by that alone. A letter of another script may be a digit.</summary>
    public static bool HasDigitsEnough(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits += char.IsAsciiDigit(letter) || !char.IsAscii(letter) ? 1 : 0;
        }

        return digits >= LeastDigits || (digits >= LeastDigitsBesideLetters && text.IndexOfAny('T', 't') >= 0);
    }

    /// <summary>The same of the bytes of a text in UTF-8.</summary>
    public static bool HasDigitsEnough(ReadOnlySpan<byte> text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits += letter is (>= (byte)'0' and <= (byte)'9') or > 0x7F ? 1 : 0;
        }

        return digits >= LeastDigits || (digits >= LeastDigitsBesideLetters && text.IndexOfAny((byte)'T', (byte)'t') >= 0);
    }

    private static bool IsInPlain(string text) => Pattern().IsMatch(text) && Pattern().IsMatch(Moments().Replace(Dates().Replace(Uuids().Replace(text, "|"), BesidesDates), "|"));

    // The last of some dates may be the first of a number.
    private static string BesidesDates(Match dates) => dates.Groups["rest"] is { Success: true } rest ? $"|{dates.Groups["last"].Value}{rest.Value}" : "|";

    /// <summary>Digits of any script as 0–9, those above and below the line too, and without the characters that nobody sees or that only adorn one.</summary>
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
                case UnicodeCategory.OtherNumber when Rune.GetNumericValue(rune) is >= 0 and <= 9 and var value && double.IsInteger(value):
                    plain.Append((int)value);
                    break;
                case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                    break;
                default:
                    plain.Append(rune.ToString());
                    break;
            }
        }

        return plain.ToString();
    }

    // The time grows with the text alone, which is bounded. A minute is none that a busy machine comes to, so that it never makes a text unreadable.
    [GeneratedRegex(
        @"(?:^|\D)(?:" + Written + "|" + Parted + "|" + Spaced + @")(?:\D|$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Pattern();

    // One host key in a thousand would otherwise be refused for digits that happen to stand side by side.
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}(?![0-9A-Za-z])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Uuids();

    // 2016-04-12–2017-05-01 is no date with four digits of a person after it, nor are many dates one after the other.
    [GeneratedRegex(
        @"(?<!\d)" + Date + @"(?:[\s/,;" + Dash + "]{1,3}(?<last>" + Date + "))+(?<rest>" + Mark + "{0,3}(?:" + FourDigits + @"(?!\d)|" + Temporary + "))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Dates();

    // 20161115 10.20
    [GeneratedRegex(
        @"(?<!\d)" + Date + @"[\s,]{1,2}(?:[01]\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Moments();
}
