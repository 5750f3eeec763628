namespace DecisionSupport.Cli.Io;

/// <summary>
/// A file that is there whole or not at all: it is written beside its place and takes it in the end. Disposed before that, it is gone.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private readonly FileStream _stream;
    private bool _isDone;

    private OutputFile(string path)
    {
        _path = path;
        _beside = $"{path}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}.part";
        _stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
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
    }
}
