using System.Globalization;

namespace DecisionSupport.Cli.Batches;

/// <summary>Tells on standard error how far a batch has come: a terminal sees one line that counts, a log a line now and then. Not thread-safe.</summary>
internal sealed class BatchProgress(Shell shell)
{
    private const int CasesPerLogLine = 10_000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly bool _isLog = !shell.Terminal.ShowsMessages;
    private long _toldAt = shell.Clock.GetTimestamp();
    private int _told;

    public void Tell(int count)
    {
        if (_isLog ? count / CasesPerLogLine > _told / CasesPerLogLine : shell.Clock.GetElapsedTime(_toldAt) >= Pause)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"{count} cases …");
            shell.Error.Write(_isLog ? words + "\n" : "\r" + words);
            _toldAt = shell.Clock.GetTimestamp();
            _told = count;
        }
    }

    /// <summary>Clears the line that counts.</summary>
    public void Finish()
    {
        if (!_isLog && _told > 0)
        {
            shell.Error.Write("\r                    \r");
        }
    }
}
