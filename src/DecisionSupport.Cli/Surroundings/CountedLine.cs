namespace DecisionSupport.Cli.Surroundings;

/// <summary>A line of a terminal that is written over as work goes on: at most once a second, and cleared in the end. Not thread-safe.</summary>
internal sealed class CountedLine(Shell shell)
{
    private const int Width = 79;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly long _began = shell.Clock.GetTimestamp();
    private long _writtenAt = shell.Clock.GetTimestamp();
    private bool _isWritten;

    /// <summary>How long the work has gone on.</summary>
    public TimeSpan Elapsed => shell.Clock.GetElapsedTime(_began);

    /// <summary>Whether the last line has stood long enough to be read.</summary>
    public bool IsDue => shell.Clock.GetElapsedTime(_writtenAt) >= Pause;

    public void Write(string words)
    {
        shell.Error.Write("\r" + words.PadRight(Width));
        _writtenAt = shell.Clock.GetTimestamp();
        _isWritten = true;
    }

    public void Clear()
    {
        if (_isWritten)
        {
            shell.Error.Write($"\r{new string(' ', Width)}\r");
        }
    }
}
