using System.Globalization;

namespace DecisionSupport.Cli.Surroundings;

/// <summary>
/// Tells a person at a terminal how far long work has come: one line on standard error with the total, how fast it goes and how long it will take. A log or a pipe gets nothing.
/// Thread-safe.
/// </summary>
/// <param name="shell">Where it is told.</param>
/// <param name="what">What is counted, as it stands after a number.</param>
internal sealed class WorkProgress(Shell shell, string what) : IDisposable
{
    private const int Width = 79;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly long _began = shell.Clock.GetTimestamp();
    private long _toldAt = shell.Clock.GetTimestamp();
    private bool _isTold;

    public void Tell(int done, int total)
    {
        if (!shell.Terminal.ShowsMessages || done == 0)
        {
            return;
        }

        lock (_lock)
        {
            if (shell.Clock.GetElapsedTime(_toldAt) < Pause)
            {
                return;
            }

            var elapsed = shell.Clock.GetElapsedTime(_began);
            var line = string.Create(CultureInfo.InvariantCulture, $"{done} of {total} {what}, {Pace.Rate(done, elapsed)}, {Pace.Left(elapsed * (total - done) / done)} left …");
            shell.Error.Write("\r" + line.PadRight(Width));
            _toldAt = shell.Clock.GetTimestamp();
            _isTold = true;
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_isTold)
        {
            shell.Error.Write($"\r{new string(' ', Width)}\r");
        }
    }
}
