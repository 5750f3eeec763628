using DecisionSupport.Analysis;

namespace Caseload.Cases;

/// <summary>How far a case looks ahead, and when it looks again.</summary>
internal static class Outlook
{
    /// <summary>Days that coming changes are kept for. Twice the longest sleep, so that the next four weeks are always whole.</summary>
    public const int Ahead = 56;

    /// <summary>The longest time a case is left alone though nothing is to change. Orleans takes no reminder further ahead than 49 days.</summary>
    public const int LongestSleep = 28;

    public static ImmutableArray<ComingDay> Of(Decision decision) => [.. decision.Upcoming(decision.Snapshot.AsOf.AddDays(Ahead)).Select(ComingDay.Of)];

    public static DateOnly Wake(DateOnly today, ImmutableArray<ComingDay> coming) =>
        coming is [var first, ..] && first.Day < today.AddDays(LongestSleep) ? first.Day : today.AddDays(LongestSleep);
}
