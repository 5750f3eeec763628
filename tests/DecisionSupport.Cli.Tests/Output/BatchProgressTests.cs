using DecisionSupport.Cli.Batches;
using DecisionSupport.Cli.Surroundings;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>How far a batch has come: a terminal is told all of it on one line, a log a count now and then.</summary>
public sealed class BatchProgressTests
{
    private static readonly Terminal Seen = Terminal.None with { ShowsMessages = true };

    [Fact]
    public void A_terminal_is_told_how_many_there_are_how_fast_it_goes_and_when_it_is_done()
    {
        var told = Tell(Seen, p =>
        {
            p.Tell(0, 0);
            p.Tell(5_000, 0.25);
        });

        told.Split('\r')[^1].TrimEnd().ShouldMatch(@"^5000 cases of about 20000, 25 %, \d+ a second, \d+ s left …$");
    }

    [Fact]
    public void Where_the_end_is_not_known_none_is_told() => Tell(Seen, p => p.Tell(5_000)).Split('\r')[^1].TrimEnd().ShouldMatch(@"^5000 cases, \d+ a second …$");

    [Fact]
    public void A_log_gets_a_count_and_no_more() => Tell(Terminal.None, p => p.Tell(12_345, 0.5)).ShouldBe("12345 cases …\n");

    private static string Tell(Terminal terminal, Action<BatchProgress> tell)
    {
        using var error = new StringWriter { NewLine = "\n" };
        tell(new BatchProgress(new Shell(Stream.Null, Stream.Null, error) { Terminal = terminal, Clock = new SteppingClock() }));
        return error.ToString();
    }
}
