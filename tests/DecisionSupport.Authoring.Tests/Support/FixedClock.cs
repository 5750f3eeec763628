namespace DecisionSupport.Authoring.Tests.Support;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateOnly today) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(today, TimeOnly.MinValue, TimeSpan.Zero);
}
