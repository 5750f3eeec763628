using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>The values of a vocabulary's facts, by slot; null in the sense of FEEL where one is not known.</summary>
internal interface IFactValues
{
    FeelValue this[int slot] { get; }

    /// <summary>All of them, in an array of its own.</summary>
    FeelValue[] ToArray();
}
