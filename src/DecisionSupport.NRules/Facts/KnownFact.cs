using DecisionSupport.Feel;

namespace DecisionSupport.NRules;

/// <summary>A fact of a case whose value is known. Immutable and thread-safe.</summary>
public sealed class KnownFact : CaseFact
{
    internal KnownFact(CaseSnapshot snapshot, Fact fact)
        : base(snapshot, fact) => Value = snapshot[fact.Id];

    /// <summary>The value; never the null of FEEL.</summary>
    public FeelValue Value { get; }

    private protected override object Content => Value;
}
