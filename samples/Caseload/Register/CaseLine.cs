using Caseload.Cases;

namespace Caseload.Register;

/// <summary>What the work lists show of a case. Written from the case, never read back into it.</summary>
/// <param name="Entry">The number of its last decision.</param>
/// <param name="Version">The write of the case that the line is from.</param>
/// <param name="Wake">The day on which it must be looked at again.</param>
/// <param name="Outcomes">What came out, by rule set.</param>
/// <param name="Refused">Why the rules in use cannot read it; empty when they can.</param>
public sealed record CaseLine(
    string Key,
    string Unit,
    int Entry,
    int Version,
    int Rules,
    DateOnly Day,
    DateOnly Wake,
    ImmutableArray<ComingDay> Coming,
    ImmutableSortedDictionary<string, string> Outcomes,
    ImmutableArray<string> Refused)
{
    public DateOnly? Next => Coming is [var first, ..] ? first.Day : null;

    internal static CaseLine Of(string key, CaseState state) => new(
        key,
        state.Unit,
        state.LastEntry,
        state.Version,
        state.Rules,
        state.Day,
        state.Wake,
        state.Coming,
        state.Answers.ToImmutableSortedDictionary(a => a.RuleSet, a => a.Outcome, StringComparer.Ordinal),
        state.Refused);
}

/// <summary>A decision on a case, as work lists show it.</summary>
public sealed record ListedEntry(string Key, string Unit, HistoryEntry Entry);

/// <summary>Which cases are owed a look.</summary>
/// <param name="Today">Those whose day has come, and those of days that have not.</param>
/// <param name="Rules">Those that other rules were in use for.</param>
/// <param name="BegunBefore">Those whose writing was begun before, and never ended.</param>
public sealed record Owing(DateOnly Today, int Rules, DateTimeOffset BegunBefore);

/// <summary>How many cases there are.</summary>
/// <param name="Outcomes">By unit, rule set and outcome.</param>
public sealed record Counts(
    ImmutableSortedDictionary<string, int> Units, int Refused, int Pending, int OldRules, int Entries, ImmutableArray<OutcomeCount> Outcomes, ImmutableArray<WeekCount> Weeks);

public sealed record OutcomeCount(string RuleSet, string Outcome, int Cases);

/// <param name="Monday">The first day of the week.</param>
/// <param name="Cases">Cases whose next change falls in it.</param>
public sealed record WeekCount(DateOnly Monday, int Cases);
