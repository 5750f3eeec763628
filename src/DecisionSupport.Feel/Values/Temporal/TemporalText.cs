namespace DecisionSupport.Feel.Values.Temporal;

/// <summary>Reads the text of an at-literal: the form says which kind of value it is.</summary>
internal static class TemporalText
{
    public static FeelValue Parse(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("P", StringComparison.Ordinal) || text.StartsWith("-P", StringComparison.Ordinal))
        {
            return DurationText.Parse(text);
        }

        if (text.Contains('T') && text.IndexOf('T') < ZoneStart(text))
        {
            return MomentText.ParseDateTime(text);
        }

        var date = MomentText.ParseDate(text);
        return date.IsNull ? MomentText.ParseTime(text) : date;
    }

    private static int ZoneStart(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at < 0 ? text.Length : at;
    }
}
