namespace DecisionSupport;

/// <summary>A parameter's value during a time. Immutable.</summary>
/// <param name="From">The first day it holds.</param>
/// <param name="To">The last day it holds, that day included; null while it holds.</param>
/// <param name="Text">The value as written: a number, a date or an ISO 8601 duration.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Checked">The day somebody last compared it with the source.</param>
public sealed record ParameterValue(DateOnly From, DateOnly? To, string Text, string Source, DateOnly Checked)
{
    /// <summary>What is uncertain about it; null when nothing is.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } to || day <= to);

    internal Place Place { get; init; }

    internal Place SourcePlace { get; init; }
}
