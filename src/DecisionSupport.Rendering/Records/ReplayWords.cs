namespace DecisionSupport.Rendering.Records;

/// <summary>Differences in words.</summary>
internal static class ReplayWords
{
    // A text may be long; whoever wants all of it compares record and decision.
    private const int LongestQuote = 120;

    public static string Write(ReplayDifference difference, Language language)
    {
        var isSwedish = language == Language.Swedish;
        var what = What(difference, isSwedish);
        var place = difference.RuleSet.Length == 0 ? what : $"{difference.RuleSet}: {what}";
        return (difference.Recorded, difference.Now) switch
        {
            (null, { } now) => isSwedish ? $"{place} fanns inte, nu ”{Short(now)}”" : $"{place} was not there, now “{Short(now)}”",
            ({ } recorded, null) => isSwedish ? $"{place} var ”{Short(recorded)}”, finns inte nu" : $"{place} was “{Short(recorded)}”, is not there now",
            var (recorded, now) => isSwedish ? $"{place} var ”{Short(recorded)}”, nu ”{Short(now)}”" : $"{place} was “{Short(recorded)}”, now “{Short(now)}”",
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

    private static string Short(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }
}
