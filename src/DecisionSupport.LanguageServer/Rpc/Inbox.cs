using System.Collections.Concurrent;

namespace DecisionSupport.LanguageServer.Rpc;

/// <summary>What is to be done, in the order it came: messages that are read beside the work, and work that has been done beside it. Thread-safe.</summary>
internal sealed class Inbox : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);

    /// <summary>Puts in work; once the inbox is closed there is nobody to do it.</summary>
    public void Add(Action work)
    {
        try
        {
            _work.Add(work);
        }
        catch (InvalidOperationException)
        {
        }
    }

    public void Close() => _work.CompleteAdding();

    /// <summary>Notes that a request has been read.</summary>
    public void Expect(JsonElement id) => _asked[id.GetRawText()] = false;

    /// <summary>Notes that nobody waits for the answer to a request, where it has not been given yet.</summary>
    public void Cancel(JsonElement id) => _asked.TryUpdate(id.GetRawText(), true, false);

    /// <summary>Whether nobody waits for it; asked once for each request.</summary>
    public bool IsCancelled(JsonElement id) => _asked.TryRemove(id.GetRawText(), out var isCancelled) && isCancelled;

    /// <summary>Does what comes until the inbox is closed and empty, or somebody says stop.</summary>
    /// <param name="quiet">How long it is to have been quiet before <paramref name="whenQuiet"/> is done; null for as long as it takes.</param>
    /// <param name="whenQuiet">What can wait.</param>
    /// <param name="isDone">Whether to stop.</param>
    public void Run(Func<TimeSpan?> quiet, Action whenQuiet, Func<bool> isDone)
    {
        while (!isDone())
        {
            var wait = quiet() is { } time ? (int)time.TotalMilliseconds : Timeout.Infinite;
            if (_work.TryTake(out var work, wait))
            {
                work();
            }
            else if (_work.IsCompleted)
            {
                return;
            }
            else
            {
                whenQuiet();
            }
        }
    }

    public void Dispose() => _work.Dispose();
}
