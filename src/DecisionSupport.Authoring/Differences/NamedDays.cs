using System.Globalization;
using System.Text.RegularExpressions;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;

namespace DecisionSupport.Authoring.Differences;

/// <summary>
/// The days that only one of two sides names, with the day before and the day after: a rule that begins another day changes something there and, maybe,
/// nowhere else.
/// </summary>
internal static partial class NamedDays
{
    private const int MaxDays = 12;

    public static IEnumerable<DateOnly> Of(RulesInForce old, RulesInForce @new) => Of(RuleText.Of(old), RuleText.Of(@new));

    /// <summary>Those of what two sides say.</summary>
    public static IEnumerable<DateOnly> Of(string old, string @new)
    {
        var (before, after) = (In(old), In(@new));
        before.SymmetricExceptWith(after);
        return before.Order().Take(MaxDays).SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }).Distinct();
    }

    private static HashSet<DateOnly> In(string text) =>
        [.. Iso().Matches(text).Select(m => DateOnly.TryParseExact(m.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default)
            .Where(d => d.Year is > 1 and < 9999)];

    [GeneratedRegex(@"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();
}
