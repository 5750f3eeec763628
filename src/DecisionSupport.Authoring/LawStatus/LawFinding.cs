namespace DecisionSupport.Authoring;

/// <summary>What the law says of a cited source. Immutable.</summary>
/// <param name="Kind">What kind of finding it is.</param>
/// <param name="Day">The day of the change; null where there is none, or the government decides it.</param>
/// <param name="Amendment">The number of the amending act, where the text or the register has it.</param>
/// <param name="Message">In one sentence, in English: what is so, and what to do.</param>
/// <param name="TransitionRules">When the amendment is applied, in its own words; null where it has no such rules.</param>
public sealed record LawFinding(LawFindingKind Kind, DateOnly? Day, string? Amendment, string Message, string? TransitionRules = null)
{
    /// <summary>Whether the rules no longer agree with the law until somebody has mended or checked them.</summary>
    public bool IsFault => Kind is LawFindingKind.NotThere or LawFindingKind.ChangedSinceChecked or LawFindingKind.QuoteDiffers;
}

/// <summary>What can be found of a cited source.</summary>
public enum LawFindingKind
{
    /// <summary>The act has no such section, or no act has been changed by an amendment of that number.</summary>
    NotThere,

    /// <summary>It was changed or repealed after the day it was checked.</summary>
    ChangedSinceChecked,

    /// <summary>The words that the source quotes are not those of the law.</summary>
    QuoteDiffers,

    /// <summary>It changes, or is repealed, on a day that has not come.</summary>
    ChangesAhead,

    /// <summary>It is cited by a version whose days lie wholly before it came or after it was repealed. Transition rules may make that right.</summary>
    OutsideItsTime,

    /// <summary>Nothing can be said: its text has not been read.</summary>
    NotRead,
}
