using DecisionSupport.Feel.Temporal;

namespace DecisionSupport.Feel.Values;

/// <summary>Reads dates, times and durations as values; null where a text is none.</summary>
internal static class TemporalText
{
    /// <summary>The text of an at-literal: the form says which kind of value it is.</summary>
    public static FeelValue Parse(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("P", StringComparison.Ordinal) || text.StartsWith("-P", StringComparison.Ordinal))
        {
            return Duration(text);
        }

        if (text.Contains('T') && text.IndexOf('T') < ZoneStart(text))
        {
            return DateTime(text);
        }

        var date = Date(text);
        return date.IsNull ? Time(text) : date;
    }

    public static FeelValue Date(ReadOnlySpan<char> text) =>
        MomentText.TryReadDate(text, out var days) ? FeelValue.FromDays(days) : FeelValue.Null;

    public static FeelValue Time(ReadOnlySpan<char> text) =>
        MomentText.TryReadTime(text, out var time) ? FeelValue.FromMoment(FeelKind.Time, time) : FeelValue.Null;

    public static FeelValue DateTime(ReadOnlySpan<char> text) =>
        MomentText.TryReadDateTime(text, out var moment) ? FeelValue.FromMoment(FeelKind.DateTime, moment) : FeelValue.Null;

    public static FeelValue Duration(ReadOnlySpan<char> text)
    {
        if (DurationText.HasMonths(text))
        {
            return DurationText.TryReadMonths(text, out var months) ? FeelValue.FromMonths(months) : FeelValue.Null;
        }

        return DurationText.TryReadNanoseconds(text, out var nanoseconds) ? FeelValue.FromNanoseconds(nanoseconds) : FeelValue.Null;
    }

    private static int ZoneStart(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at < 0 ? text.Length : at;
    }
}
