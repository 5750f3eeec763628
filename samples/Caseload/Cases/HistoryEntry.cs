namespace Caseload.Cases;

/// <summary>Why a case was decided again.</summary>
public enum Cause
{
    /// <summary>The host sent facts.</summary>
    Facts,

    /// <summary>A day came on which the answer changes by itself.</summary>
    Day,

    /// <summary>Other rules were taken in use.</summary>
    Rules,

    /// <summary>The clock had been ahead: the entry before is of a day that had not come.</summary>
    ClockWentBack,
}

/// <summary>
/// One decision on a case, as it is kept: what it was made of, and what it answered. The same rule book, snapshot and day give the library's decision
/// record again, byte for byte; the record itself is a hundred times larger and slower to write.
/// </summary>
/// <param name="Number">Which decision on the case, from 1.</param>
/// <param name="Day">The day that was decided about.</param>
/// <param name="Rules">The number under which the rules were taken in use.</param>
/// <param name="Engine">The version of the library.</param>
/// <param name="Snapshot">The facts, as the library's canonical JSON.</param>
/// <param name="SnapshotSha256">The hash of the snapshot on that day, as a decision record has it.</param>
/// <param name="Differences">What is answered otherwise than in the entry before.</param>
/// <param name="DaysLate">How many days after its day the change was found: more than none when nothing ran meanwhile.</param>
/// <param name="At">The instant it was decided.</param>
[GenerateSerializer]
public sealed record HistoryEntry(
    int Number,
    DateOnly Day,
    Cause Cause,
    int Rules,
    string RuleBookSha256,
    string Engine,
    string Snapshot,
    string SnapshotSha256,
    ImmutableArray<Answer> Answers,
    ImmutableArray<Difference> Differences,
    int DaysLate,
    DateTimeOffset At)
{
    /// <summary>Whether anybody notices that the answer is another. The first decision is no change.</summary>
    public bool IsChange => Number > 1 && Differences.Any(d => d.Touches);
}
