namespace DecisionSupport.Rendering.Records;

/// <summary>Differences in words.</summary>
internal static class ReplayWords
{
    // A text may be long; whoever wants all of it compares record and decision.
    private const int LongestQuote = 120;

    // So much of what is the same is told before what differs.
    private const int Before = 30;

    public static string Write(ReplayDifference difference, Language language)
    {
        var isSwedish = language == Language.Swedish;
        var what = What(difference, isSwedish);
        var place = difference.RuleSet.Length == 0 ? what : $"{difference.RuleSet}: {what}";
        return (difference.Recorded, difference.Now) switch
        {
            (null, { } now) => isSwedish ? $"{place} fanns inte, nu ”{Short(now)}”" : $"{place} was not there, now “{Short(now)}”",
            ({ } recorded, null) => isSwedish ? $"{place} var ”{Short(recorded)}”, finns inte nu" : $"{place} was “{Short(recorded)}”, is not there now",
            var (recorded, now) => Differing(OneLine(recorded), OneLine(now)) is var (before, after) && isSwedish ? $"{place} var ”{before}”, nu ”{after}”" : $"{place} was “{before}”, now “{after}”",
        };
    }

    private static string What(ReplayDifference difference, bool isSwedish)
    {
        var kind = (difference.Kind, isSwedish) switch
        {
            (ReplayDifferenceKind.Evaluated, true) => "svaret",
            (ReplayDifferenceKind.Evaluated, _) => "the answer",
            (ReplayDifferenceKind.Version, true) => "versionen",
            (ReplayDifferenceKind.Version, _) => "the version",
            (ReplayDifferenceKind.Outcome, true) => "utfallet",
            (ReplayDifferenceKind.Outcome, _) => "the outcome",
            (ReplayDifferenceKind.Level, true) => "nivån",
            (ReplayDifferenceKind.Level, _) => "the level",
            (ReplayDifferenceKind.PossibleOutcomes, true) => "möjliga utfall",
            (ReplayDifferenceKind.PossibleOutcomes, _) => "possible outcomes",
            (ReplayDifferenceKind.Finding, true) => "kriteriet",
            (ReplayDifferenceKind.Finding, _) => "the criterion",
            (ReplayDifferenceKind.MissingFact, true) => "uppgiften som saknas",
            (ReplayDifferenceKind.MissingFact, _) => "the missing fact",
            (ReplayDifferenceKind.NextStep, true) => "steget",
            (ReplayDifferenceKind.NextStep, _) => "the step",
            (ReplayDifferenceKind.Notice, true) => "upplysningen",
            (ReplayDifferenceKind.Notice, _) => "the notice",
            (_, true) => "detaljen",
            _ => "the detail",
        };
        return difference.Id is null ? kind : $"{kind} {difference.Id}";
    }

    // Long texts that differ far in are told from where they differ, with a little of what leads there.
    private static (string Recorded, string Now) Differing(string recorded, string now)
    {
        var same = recorded.AsSpan().CommonPrefixLength(now);
        return Math.Max(recorded.Length, now.Length) <= LongestQuote || same < LongestQuote / 2
            ? (Short(recorded), Short(now))
            : ("…" + Short(recorded[(same - Before)..]), "…" + Short(now[(same - Before)..]));
    }

    private static string Short(string? text)
    {
        var line = OneLine(text);
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
