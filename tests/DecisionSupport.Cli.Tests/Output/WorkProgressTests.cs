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
            progress.Report(new(1, 400));
            _clock.Now = TimeSpan.FromSeconds(10);
            progress.Report(new(100, 400));
            progress.Report(new(101, 400));
            _clock.Now = TimeSpan.FromSeconds(200);
            progress.Report(new(200, 400));
        }

        _error.ToString().Split('\r').Select(l => l.TrimEnd()).ShouldBe(["", "100 of 400 faults, 10 a second, 30 s left …", "200 of 400 faults, 1 a second, 4 min left …", "", ""]);
    }

    [Fact]
    public void A_log_gets_nothing()
    {
        using (var progress = new WorkProgress(On(Terminal.None), "faults"))
        {
            _clock.Now = TimeSpan.FromHours(1);
            progress.Report(new(100, 400));
        }

        _error.ToString().ShouldBe("");
    }

    [Theory]
    [InlineData("versions", "gaps", "--rule-set", "samordning")]
    [InlineData("comparisons", "diff", "samordning/2011-01-01", "samordning/2025-07-01")]
    [InlineData("cases", "test", "src/DecisionSupport.Cli/RuleAuthoring/Template/rules")]
    public void A_verb_that_may_take_long_tells_how_far_it_has_come(string what, params string[] words)
    {
        using var output = new MemoryStream();
        var seen = Terminal.None with { ShowsMessages = true };

        CommandLine.Run(words, new Shell(Stream.Null, output, _error) { Terminal = seen, Clock = new SteppingClock(), Folder = RepositoryFolder.Root });

        _error.ToString().ShouldMatch($@"\r\d+ of \d+ {what}, \d+ a second, \d+ (s|min) left …\s*\r");
        System.Text.Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of(words).Output);
    }

    private Shell On(Terminal terminal) => new(Stream.Null, Stream.Null, _error) { Terminal = terminal, Clock = _clock };

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
