namespace Caseload.Watching;

/// <summary>What the watch remembers.</summary>
[GenerateSerializer]
internal sealed class WatchState
{
    private const int MostNotes = 100;

    [Id(0)]
    public DateOnly? Day { get; set; }

    [Id(1)]
    public ImmutableArray<WatchNote> Notes { get; set; } = [];

    /// <summary>Takes note of the day.</summary>
    /// <returns>Whether it is another than before.</returns>
    public bool See(DateOnly today, DateTimeOffset at)
    {
        if (Day == today)
        {
            return false;
        }

        if (Day is { } last && (today < last || today > last.AddDays(1)))
        {
            var kind = today < last ? WatchNoteKind.ClockWentBack : WatchNoteKind.DaysMissed;
            Notes = [new WatchNote(at, kind, last, today), .. Notes.Take(MostNotes - 1)];
        }

        Day = today;
        return true;
    }
}
