using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input;

/// <summary>
/// Why there was no examination has no question of its own: care systems write it as the first line of "other information", after a
/// fixed opening.
/// </summary>
internal static class NoExaminationReason
{
    public const string Part = "25.1";

    private const string Opening = "Motivering till varför ";
    private const string Middle = " inte baseras på undersökning av patienten:";

    public static bool IsIn(string text)
    {
        var start = text.TrimStart();
        var end = start.IndexOf(Middle, StringComparison.OrdinalIgnoreCase);
        return start.StartsWith(Opening, StringComparison.OrdinalIgnoreCase)
            && end is > 0 and < 60
            && TextStates.Of(FirstLine(start[(end + Middle.Length)..])) == TextState.Visible;
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text.AsSpan(0, end);
    }
}
