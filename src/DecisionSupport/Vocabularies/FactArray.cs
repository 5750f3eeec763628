using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>Facts that lie in an array, one for each slot.</summary>
internal readonly struct FactArray(FeelValue[] values) : IFactValues
{
    public FeelValue this[int slot] => values[slot];

    public FeelValue[] ToArray() => [.. values];
}
