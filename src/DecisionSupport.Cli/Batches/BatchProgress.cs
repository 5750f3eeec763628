using System.Globalization;

namespace DecisionSupport.Cli.Batches;

/// <summary>
/// Tells on standard error how far a batch has come: a terminal sees one line that counts, with how fast it goes and how long it will take where the end is
/// known; a log a line now and then. Not thread-safe.
/// </summary>
internal sealed class BatchProgress(Shell shell)
{
    private const int CasesPerLogLine = 10_000;

    private readonly bool _isLog = !shell.Terminal.ShowsMessages;
    private readonly CountedLine _line = new(shell);
    private (int Count, double Share)? _first;
    private int _told;

    /// <param name="count">How many cases are done.</param>
    /// <param name="share">How much of the input is read, from 0 to 1; null when that is not known.</param>
    public void Tell(int count, double? share = null)
    {
        _first ??= (count, share ?? 0);
        if (!_isLog && _line.IsDue)
        {
            _line.Write(string.Create(CultureInfo.InvariantCulture, $"{count} cases{HowFast(count, share)} …"));
        }

        if (_isLog && count / CasesPerLogLine > _told / CasesPerLogLine)
        {
            shell.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{count} cases …\n"));
            _told = count;
        }
    }

    /// <summary>Clears the line that counts.</summary>
    public void Finish() => _line.Clear();

    // How many there are in all is what the part that was read lets expect.
    private string HowFast(int count, double? share)
    {
        var elapsed = _line.Elapsed;
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
