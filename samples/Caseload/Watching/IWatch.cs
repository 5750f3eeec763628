namespace Caseload.Watching;

/// <summary>
/// The second rope, one for the whole caseload: looks every minute whether a case is owed a look that nobody gave it, and gives it. New rules come to all cases
/// this way too. It keeps no list of its own, and so begins again where it was however it ends.
/// </summary>
[Alias("watch")]
internal interface IWatch : IGrainWithIntegerKey
{
    /// <summary>Begins a round now, and not when it is time for the next.</summary>
    [Alias("begin")]
    Task Begin();

    [Alias("report")]
    Task<WatchReport> Report();
}

/// <summary>What the watch can tell.</summary>
/// <param name="Day">The day that it last saw.</param>
/// <param name="Looked">Cases that it has given a look since it started.</param>
/// <param name="Failed">Looks of the last round that failed; it tries again in the next.</param>
/// <param name="Notes">What happened to days and clock, the last first.</param>
[GenerateSerializer]
public sealed record WatchReport(DateOnly? Day, int Looked, int Failed, ImmutableArray<WatchNote> Notes);

/// <summary>That days were missed, or the clock went back.</summary>
[GenerateSerializer]
public sealed record WatchNote(DateTimeOffset At, WatchNoteKind Kind, DateOnly From, DateOnly To);

public enum WatchNoteKind
{
    /// <summary>Nothing ran from one day to another, or the clock was set forward. All that should have happened is done late.</summary>
    DaysMissed,

    /// <summary>The clock showed a later day before. Cases of that day are decided again.</summary>
    ClockWentBack,
}
