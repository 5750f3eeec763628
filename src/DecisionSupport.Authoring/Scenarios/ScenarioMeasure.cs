namespace DecisionSupport.Authoring;

/// <summary>Something that was done for the person. Immutable.</summary>
/// <param name="By">Who did it.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Title">What it was.</param>
public sealed record ScenarioMeasure(Party By, DateOnly From, DateOnly To, LocalizedText Title);
