namespace DecisionSupport.TestKit;

/// <summary>A clock that stands still, so that what grows old does so on the same day in every run.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
