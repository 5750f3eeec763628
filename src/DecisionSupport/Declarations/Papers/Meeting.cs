namespace DecisionSupport.Declarations.Papers;

/// <summary>A meeting that an outcome calls for. Immutable.</summary>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="ToDecide">What is to be settled there.</param>
/// <param name="Parties">Who must always come.</param>
/// <param name="IsAnonymous">Whether those who meet must not know whom it is about.</param>
internal sealed record Meeting(string Outcome, LocalizedText ToDecide, ImmutableArray<Party> Parties, bool IsAnonymous);
