namespace DecisionSupport.Analysis;

/// <summary>A smallest set of changed facts that leads to another outcome. Immutable.</summary>
/// <param name="Outcome">The outcome it leads to.</param>
/// <param name="Facts">The facts with the values they would need; a value stands for its kind (any half year, any number above a bound).</param>
public sealed record Change(Outcome Outcome, ImmutableArray<FactValue> Facts);
