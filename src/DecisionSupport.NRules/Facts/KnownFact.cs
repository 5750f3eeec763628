using DecisionSupport.Feel;

namespace DecisionSupport.NRules;

/// <summary>
/// A fact of a case whose value is known. Each fact of the vocabulary is in a session either as this or as an <see cref="UnknownFact"/>, so that what nobody has
/// answered is something to match too, and no rule need take absence for an answer. Immutable and thread-safe.
/// </summary>
public sealed class KnownFact : SessionFact
{
    internal KnownFact(Decision decision, Fact fact, FeelValue value)
        : base(decision)
    {
        Fact = fact;
        Value = value;
    }

    /// <summary>The id of the fact.</summary>
    public string Id => Fact.Id;

    /// <summary>The value; never the null of FEEL.</summary>
    public FeelValue Value { get; }

    /// <summary>The fact, for its label and question.</summary>
    public Fact Fact { get; }

    private protected override object Ids => Id;

    private protected override object Content => Value;
}
