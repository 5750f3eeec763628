namespace System.Threading;

/// <summary>The lock of .NET 9 and later, on a monitor.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal sealed class Lock
{
    private readonly object _monitor = new();

    public Scope EnterScope()
    {
        Monitor.Enter(_monitor);
        return new Scope(_monitor);
    }

    public readonly ref struct Scope(object entered)
    {
        public void Dispose() => Monitor.Exit(entered);
    }
}
