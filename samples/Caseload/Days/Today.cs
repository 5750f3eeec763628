namespace Caseload.Days;

/// <summary>Which day it is in Sweden. Thread-safe.</summary>
internal sealed class Today(TimeProvider clock)
{
    private const int FirstHour = 2;
    private const int SpreadMinutes = 180;

    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(30);

    public DateOnly Day => DateOnly.FromDateTime(Now);

    private DateTime Now => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Sweden).DateTime;

    /// <summary>How long it is until the small hours of a day. Cases are spread over three hours, each at its own time.</summary>
    public TimeSpan Until(DateOnly day, string key)
    {
        var minute = (int)(Spread(key) % SpreadMinutes);
        var left = day.ToDateTime(new TimeOnly(FirstHour, 0).AddMinutes(minute)) - Now;
        return left < Soonest ? Soonest : left;
    }

    // The same in every process, which string.GetHashCode is not.
    private static uint Spread(string key) => key.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
