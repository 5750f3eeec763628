namespace DecisionSupport.Analysis;

/// <summary>A smallest set of changed facts that leads to another outcome. Immutable.</summary>
public sealed class Change
{
    internal Change(Outcome outcome, ImmutableArray<FactValue> facts) => (Outcome, Facts) = (outcome, facts);

    /// <summary>The outcome it leads to.</summary>
    public Outcome Outcome { get; }

    /// <summary>The facts with the values they would need; a value stands for its kind (any half year, any number above a bound).</summary>
    public ImmutableArray<FactValue> Facts { get; }
}
