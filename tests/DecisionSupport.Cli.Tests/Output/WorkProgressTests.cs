using DecisionSupport.Cli.Surroundings;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>Long work tells a person at a terminal the total, how fast it goes and how long it will take, and nobody else.</summary>
public sealed class WorkProgressTests : IDisposable
{
    private readonly MovedClock _clock = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_terminal_sees_one_line_that_counts_and_is_cleared_in_the_end()
    {
        using (var progress = new WorkProgress(On(Terminal.None with { ShowsMessages = true }), "faults"))
        {
            progress.Tell(1, 400);
            _clock.Now = TimeSpan.FromSeconds(10);
            progress.Tell(100, 400);
            progress.Tell(101, 400);
            _clock.Now = TimeSpan.FromSeconds(200);
            progress.Tell(200, 400);
        }

        _error.ToString().Split('\r').Select(l => l.TrimEnd()).ShouldBe(["", "100 of 400 faults, 10 a second, 30 s left …", "200 of 400 faults, 1 a second, 4 min left …", "", ""]);
    }

    [Fact]
    public void A_log_gets_nothing()
    {
        using (var progress = new WorkProgress(On(Terminal.None), "faults"))
        {
            _clock.Now = TimeSpan.FromHours(1);
            progress.Tell(100, 400);
        }

        _error.ToString().ShouldBe("");
    }

    private Shell On(Terminal terminal) => new(Stream.Null, Stream.Null, _error) { Terminal = terminal, Clock = _clock };

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
