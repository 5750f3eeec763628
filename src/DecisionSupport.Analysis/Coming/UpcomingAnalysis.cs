using DecisionSupport.Analysis.Coming;

namespace DecisionSupport.Analysis;

/// <summary>Asks when an answer changes by itself. Thread-safe.</summary>
public static class UpcomingAnalysis
{
    private const int YearsAhead = 3;

    /// <summary>
    /// The coming days on which an outcome, a level, a finding, a step or a notice changes though no fact does: somebody reaches an age, a certificate grows
    /// old, a time limit passes, a version of the rules that is already decided begins. Exact: each such day is told, and no other.
    /// </summary>
    /// <param name="decision">The decision. Its own day is not told.</param>
    /// <param name="until">The last day to look at, inclusive; three years ahead when it is left out.</param>
    /// <returns>The days in their order; empty when nothing changes, or <paramref name="until"/> is not after the day of the decision.</returns>
    public static ImmutableArray<UpcomingDay> Upcoming(this Decision decision, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return ComingDays.Find(decision, until ?? Horizon(decision.Snapshot.AsOf));
    }

    private static DateOnly Horizon(DateOnly asOf) => asOf.Year > DateOnly.MaxValue.Year - YearsAhead ? DateOnly.MaxValue : asOf.AddYears(YearsAhead);
}
