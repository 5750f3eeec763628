using System.Globalization;
using System.Text.RegularExpressions;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Values one step beside a value: a number by one in its last digit, a day by a day, a length of time by one of its unit.</summary>
internal static partial class OneOff
{
    public static IEnumerable<string> Number(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return [];
        }

        var step = new decimal(1, 0, 0, isNegative: false, number.Scale);
        return number >= step ? [Text(number + step), Text(number - step)] : [Text(number + step)];
    }

    /// <summary>A day or a length of time as FEEL writes it.</summary>
    public static IEnumerable<string> Temporal(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new[] { 1, -1 }.Where(d => day.DayNumber + d >= 0 && day.DayNumber + d <= DateOnly.MaxValue.DayNumber).Select(d => day.AddDays(d).Iso());
        }

        return Length().Match(text) is { Success: true } match
            ? Number(match.Groups["n"].Value).Select(n => $"{match.Groups["before"].Value}{n}{match.Groups["unit"].Value}")
            : [];
    }

    /// <summary>What a parameter may be: a number, a day or a length of time.</summary>
    public static IEnumerable<string> Value(string text) => Number(text) is var numbers && numbers.Any() ? numbers : Temporal(text);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<before>P)(?<n>[0-9]+)(?<unit>[YMWD])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Length();
}
