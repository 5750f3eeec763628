namespace DecisionSupport.NRules;

/// <summary>A fact of a case that nobody has answered. Not the same as "no". Immutable and thread-safe.</summary>
public sealed class UnknownFact : CaseFact
{
    internal UnknownFact(CaseSnapshot snapshot, Fact fact)
        : base(snapshot, fact)
    {
    }

    /// <summary>The id of the party that is asked.</summary>
    public string AskedOf => Fact.AskedOf.Id;

    private protected override object Content => AskedOf;
}
