namespace DecisionSupport.Workshop.Cohorts;

/// <summary>What the rules say of many cases, counted. No case is kept.</summary>
/// <param name="Cases">How many cases were counted.</param>
/// <param name="Unreadable">The numbers of the first lines that could not be read, with why.</param>
/// <param name="UnreadableCount">How many lines could not be read.</param>
/// <param name="LeftOut">How many lines were left because there were too many or it took too long.</param>
/// <param name="Outcomes">For each rule set, how many cases came to each outcome.</param>
/// <param name="Missing">For the rule set that was asked about, the facts that could still change the answer, the commonest first.</param>
/// <param name="Statements">What the statements of the rule book's expert lack, the commonest first.</param>
public sealed record Cohort(
    int Cases,
    ImmutableArray<UnreadableLine> Unreadable,
    int UnreadableCount,
    int LeftOut,
    ImmutableArray<OutcomeCounts> Outcomes,
    ImmutableArray<Tally> Missing,
    ImmutableArray<Tally> Statements);

/// <summary>A line that could not be read.</summary>
/// <param name="Line">Its number, counted from 1.</param>
/// <param name="Message">Why, without what it says.</param>
public sealed record UnreadableLine(int Line, string Message);

/// <summary>How often a rule set came to each outcome.</summary>
/// <param name="Title">The rule set.</param>
/// <param name="Tallies">The outcomes, the commonest first.</param>
public sealed record OutcomeCounts(LocalizedText Title, ImmutableArray<Tally> Tallies);

/// <summary>How many cases something is true of.</summary>
/// <param name="Label">What.</param>
/// <param name="Count">How many.</param>
public sealed record Tally(LocalizedText Label, int Count);
