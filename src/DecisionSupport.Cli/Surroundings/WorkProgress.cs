using System.Globalization;
using DecisionSupport.Authoring;

namespace DecisionSupport.Cli.Surroundings;

/// <summary>
/// Tells a person at a terminal how far long work has come: the total, how fast it goes and how long it will take. A log or a pipe gets nothing. Thread-safe.
/// </summary>
/// <param name="shell">Where it is told.</param>
/// <param name="what">What is counted, as it stands after a number.</param>
internal sealed class WorkProgress(Shell shell, string what) : IProgress<WorkDone>, IDisposable
{
    private readonly Lock _lock = new();
    private readonly CountedLine _line = new(shell);

    // Told at once, by whichever thread has come so far.
    public void Report(WorkDone value)
    {
        if (!shell.Terminal.ShowsMessages || value.Done == 0)
        {
            return;
        }

        lock (_lock)
        {
            if (_line.IsDue)
            {
                var (done, total, elapsed) = (value.Done, value.Total, _line.Elapsed);
                _line.Write(string.Create(CultureInfo.InvariantCulture, $"{done} of {total} {what}, {Pace.Rate(done, elapsed)}, {Pace.Left(elapsed * (total - done) / done)} left …"));
            }
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose() => _line.Clear();
}
