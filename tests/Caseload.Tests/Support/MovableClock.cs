namespace Caseload.Tests.Support;

/// <summary>A clock that goes as clocks do, and can be set.</summary>
internal sealed class MovableClock(DateOnly day) : TimeProvider
{
    private readonly long _start = System.GetTimestamp();
    private DateTimeOffset _from = Noon(day);

    public void Set(DateOnly to) => _from = Noon(to);

    public override DateTimeOffset GetUtcNow() => _from + System.GetElapsedTime(_start);

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
