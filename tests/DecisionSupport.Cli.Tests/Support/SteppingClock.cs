namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A clock on which two seconds pass each time that somebody looks at it.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private long _now;

    public override long GetTimestamp() => Interlocked.Add(ref _now, 2 * TimestampFrequency);
}
