namespace DecisionSupport.TestKit;

/// <summary>
/// What several tests use and is made once. Where faults are put into the library (<c>eng/mutate.sh</c>) it is made each time: one process goes from fault to fault, and what it kept would be from before.
/// </summary>
internal sealed class SharedValue<T>(Func<T> make)
{
#if MUTATION
    public T Value => make();
#else
    private readonly Lazy<T> _made = new(make);

    public T Value => _made.Value;
#endif
}
