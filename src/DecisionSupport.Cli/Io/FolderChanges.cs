namespace DecisionSupport.Cli.Io;

/// <summary>Waits until a rule file or a case in a folder is saved. Not thread-safe.</summary>
internal sealed class FolderChanges : IDisposable
{
    // Editors save in several strokes; what comes within this time is one change.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    private readonly FileSystemWatcher _watcher;
    private readonly AutoResetEvent _changed = new(initialState: false);

    public FolderChanges(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        foreach (var pattern in (string[])["*.yaml", "*.yml", "*.xml", "*.json"])
        {
            _watcher.Filters.Add(pattern);
        }

        _watcher.Changed += Tell;
        _watcher.Created += Tell;
        _watcher.Deleted += Tell;
        _watcher.Renamed += Tell;

        // Changes were lost: looking once too often is better than not looking.
        _watcher.Error += (_, _) => _changed.Set();
        _watcher.EnableRaisingEvents = true;
    }

    public void Wait()
    {
        _changed.WaitOne();
        while (_changed.WaitOne(Settled))
        {
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changed.Dispose();
    }

    // What the tests leave behind is no change of the author's.
    private void Tell(object sender, FileSystemEventArgs change)
    {
        if (change.Name?.Contains(".received.", StringComparison.Ordinal) != true)
        {
            _changed.Set();
        }
    }
}
