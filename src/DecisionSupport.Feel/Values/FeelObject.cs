namespace DecisionSupport.Feel;

/// <summary>What the reference part of a <see cref="FeelValue"/> can be, apart from a string.</summary>
/// <remarks>Not meant to be derived from outside this assembly; instances are immutable and thread-safe.</remarks>
public abstract class FeelObject
{
    private protected FeelObject(FeelKind kind) => Kind = kind;

    /// <summary>The kind of value this object stands for.</summary>
    public FeelKind Kind { get; }
}
