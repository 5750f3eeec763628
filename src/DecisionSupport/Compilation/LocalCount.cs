namespace DecisionSupport.Compilation;

/// <summary>How many variables of their own the expressions compiled so far need at most. Who holds one of them finds room enough for it. Thread-safe.</summary>
internal sealed class LocalCount
{
    private int _most;

    public int Most => Volatile.Read(ref _most);

    public void AtLeast(int count)
    {
        var most = Most;
        while (count > most && Interlocked.CompareExchange(ref _most, count, most) is var found && found != most)
        {
            most = found;
        }
    }
}
