namespace DecisionSupport;

/// <summary>A fact that got another id. Immutable.</summary>
/// <param name="From">The id before.</param>
/// <param name="To">The id after.</param>
/// <param name="Day">The day it was renamed.</param>
public sealed record FactRename(string From, string To, DateOnly Day);
