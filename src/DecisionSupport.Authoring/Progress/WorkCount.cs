namespace DecisionSupport.Authoring.Progress;

/// <summary>Counts the parts of long work, and tells whoever waits after each. Thread-safe.</summary>
/// <param name="total">How many there are.</param>
/// <param name="progress">Who is told; null when nobody waits.</param>
internal sealed class WorkCount(int total, IProgress<WorkDone>? progress)
{
    private int _done;

    /// <summary>Does a part, and counts it.</summary>
    public T Count<T>(Func<T> part)
    {
        var result = part();
        progress?.Report(new WorkDone(Interlocked.Increment(ref _done), total));
        return result;
    }
}
