using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>What can happen from now on that gives a fact another value. Immutable.</summary>
/// <param name="To">The value that it gives, as files write it; null for any.</param>
/// <param name="Words">What happens, as it stands after "if".</param>
internal sealed record FactChange(string? To, LocalizedText Words)
{
    /// <summary>Whether it gives a value.</summary>
    public bool Gives(FeelValue value) => To is null || To == value.Kind switch
    {
        FeelKind.Boolean => value.IsTrue ? "true" : "false",
        FeelKind.String => value.AsString(),
        _ => null,
    };
}
