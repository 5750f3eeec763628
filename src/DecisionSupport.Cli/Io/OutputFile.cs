using System.Runtime.InteropServices;

namespace DecisionSupport.Cli.Io;

/// <summary>
/// A file that is there whole or not at all: it is written beside its place and takes it in the end. Disposed before that, or when the process is told to
/// end, it is gone. It may be read by its owner alone, or by those who may read the file that it takes the place of.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private readonly FileStream _stream;
    private readonly PosixSignalRegistration[] _signals;
    private bool _isDone;

    private OutputFile(string path)
    {
        _path = path;
        _beside = $"{path}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}.part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Before there is a file: whoever sees it may end the process at once.
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => File.Delete(_beside)))];
        try
        {
            _stream = new FileStream(_beside, options);
        }
        catch
        {
            ForgetSignals();
            throw;
        }
    }

    public Stream Stream => _stream;

    /// <summary>Begins the file; null after saying on standard error why it cannot be written.</summary>
    public static OutputFile? TryCreate(string path, Shell shell)
    {
        try
        {
            return Directory.Exists(shell.PathOf(path)) ? throw new IOException("This is a folder; name a file in it.") : new OutputFile(shell.PathOf(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            shell.Messages.Error(path, Messages.Unreadable, $"This cannot be written: {e.Message}");
            return null;
        }
    }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        _stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(_beside, File.GetUnixFileMode(_path));
        }

        File.Move(_beside, _path, overwrite: true);
        _isDone = true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (!_isDone)
        {
            File.Delete(_beside);
        }

        ForgetSignals();
    }

    private void ForgetSignals() => Array.ForEach(_signals, s => s.Dispose());
}
