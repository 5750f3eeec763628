namespace DecisionSupport.Authoring.Statutes;

/// <summary>How a section reads for a time. Immutable.</summary>
/// <param name="Text">The text on one line, without links.</param>
/// <param name="From">The first day, where the text says so; null where it says none.</param>
/// <param name="Until">The day on which it no longer holds, where the text says so.</param>
/// <param name="IsUndecided">Whether it begins on a day that the government decides.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Wording(string Text, DateOnly? From, DateOnly? Until, bool IsUndecided, Place Place)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => !IsUndecided && !(From > day) && !(Until <= day);
}
