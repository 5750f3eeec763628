using System.Globalization;

namespace DecisionSupport.Cli.Batches;

/// <summary>
/// Tells on standard error how far a batch has come: a terminal sees one line that counts, with how fast it goes and how long it will take where the end is
/// known; a log a line now and then. Not thread-safe.
/// </summary>
internal sealed class BatchProgress(Shell shell)
{
    private const int CasesPerLogLine = 10_000;
    private const int Width = 79;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly bool _isLog = !shell.Terminal.ShowsMessages;
    private readonly long _began = shell.Clock.GetTimestamp();
    private long _toldAt = shell.Clock.GetTimestamp();
    private (int Count, double Share)? _first;
    private int _told;

    /// <param name="count">How many cases are done.</param>
    /// <param name="share">How much of the input is read, from 0 to 1; null when that is not known.</param>
    public void Tell(int count, double? share = null)
    {
        _first ??= (count, share ?? 0);
        if (_isLog ? count / CasesPerLogLine > _told / CasesPerLogLine : shell.Clock.GetElapsedTime(_toldAt) >= Pause)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"{count} cases{(_isLog ? "" : HowFast(count, share))} …");
            shell.Error.Write(_isLog ? words + "\n" : "\r" + words.PadRight(Width));
            _toldAt = shell.Clock.GetTimestamp();
            _told = count;
        }
    }

    /// <summary>Clears the line that counts.</summary>
    public void Finish()
    {
        if (!_isLog && _told > 0)
        {
            shell.Error.Write($"\r{new string(' ', Width)}\r");
        }
    }

    // How many there are in all is what the part that was read lets expect.
    private string HowFast(int count, double? share)
    {
        var elapsed = shell.Clock.GetElapsedTime(_began);
        var rate = $", {Pace.Rate(count - _first!.Value.Count, elapsed)}";
        return share is { } read && read > _first.Value.Share
            ? string.Create(CultureInfo.InvariantCulture, $" of about {Expected(count, read)}, {Math.Floor(read * 100)} %{rate}, {Pace.Left(elapsed * ((1 - read) / (read - _first.Value.Share)))} left")
            : rate;
    }

    // Three figures: more would pretend to know.
    private static double Expected(int count, double read)
    {
        var all = count / read;
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(all)) - 2));
        return Math.Round(all / step) * step;
    }
}
