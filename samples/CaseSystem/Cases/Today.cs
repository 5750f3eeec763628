namespace CaseSystem.Cases;

/// <summary>The day it is here.</summary>
internal sealed class Today(TimeProvider clock)
{
    public DateOnly Day => DateOnly.FromDateTime(clock.GetLocalNow().Date);
}
