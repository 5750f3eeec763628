using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>A fact with its value in a snapshot.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value; null in the sense of FEEL when it is unknown.</param>
public readonly record struct FactValue(Fact Fact, FeelValue Value)
{
    /// <summary>Who told it, and when; null when that is not said.</summary>
    public FactSource? Source { get; init; }
}
