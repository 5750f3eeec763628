using System.Collections.Concurrent;

namespace DecisionSupport.Workshop.Cohorts;

/// <summary>How far the files that are being counted have come, for the pages that wait. Thread-safe.</summary>
internal sealed class CohortProgress
{
    // More files than are counted at once in any room; whoever comes after waits without being told how far it is.
    private const int MostFiles = 50;
    private const int KeyLength = 16;

    private readonly ConcurrentDictionary<string, (int Done, int All)> _files = new(StringComparer.Ordinal);

    /// <summary>A file to follow; null when there are too many, or the key is none that a page makes.</summary>
    public Action<int, int>? Follow(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigit) && _files.Count < MostFiles && _files.TryAdd(key, (0, 0))
        ? (done, all) => _files[key] = (done, all)
        : null;

    public void Forget(string key) => _files.TryRemove(key, out _);

    /// <summary>How many of how many cases; zero of zero when nothing is known of it.</summary>
    public (int Done, int All) Of(string key) => _files.GetValueOrDefault(key);
}
