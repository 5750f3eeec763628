namespace DecisionSupport.Workshop.Cohorts;

/// <summary>What the rules say of many cases, counted. No case is kept.</summary>
/// <param name="Cases">How many cases were counted.</param>
/// <param name="Unreadable">The numbers of the first lines that could not be read, with why.</param>
/// <param name="UnreadableCount">How many lines could not be read.</param>
/// <param name="LeftOut">How many lines were left because there were too many or it took too long.</param>
/// <param name="Missing">For the rule set that was asked about, the facts that could still change the answer, the commonest first; those of few cases are left out.</param>
/// <param name="Statistics">What the rules say of the cases, small groups hidden.</param>
public sealed record Cohort(
    int Cases,
    ImmutableArray<UnreadableLine> Unreadable,
    int UnreadableCount,
    int LeftOut,
    ImmutableArray<Tally> Missing,
    CohortStatistics Statistics);

/// <summary>A line that could not be read.</summary>
/// <param name="Line">Its number, counted from 1.</param>
/// <param name="Fault">Why, and what to do, without what it says.</param>
public sealed record UnreadableLine(int Line, LocalizedText Fault);

/// <summary>How many cases something is true of.</summary>
/// <param name="Label">What.</param>
/// <param name="Count">How many; null when so few that it is hidden.</param>
public sealed record Tally(LocalizedText Label, int? Count);
