namespace DecisionSupport;

/// <summary>By which day a step is to be done, or why there is no day. Immutable.</summary>
/// <remarks>The day is included: what is due on a day may be done on it.</remarks>
public sealed class DueDay
{
    private readonly LocalizedText? _reason;

    private DueDay(DateOnly? day, bool isLaw, LocalizedText? reason)
    {
        Day = day;
        IsLaw = isLaw;
        _reason = reason;
    }

    /// <summary>The last day; null when there is none.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whether the law sets the day; otherwise it is advice of the rule book.</summary>
    public bool IsLaw { get; }

    /// <summary>Why there is no day; empty when there is one.</summary>
    public string ReasonForNone(Language language) => _reason?.In(language) ?? "";

    internal static DueDay On(DateOnly day, bool isLaw) => new(day, isLaw, null);

    internal static DueDay Never(LocalizedText reason) => new(null, isLaw: false, reason);
}
