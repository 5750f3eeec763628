namespace DecisionSupport.NRules;

/// <summary>A fact of a case that nobody has answered. Not the same as "no": see <see cref="KnownFact"/>. Immutable and thread-safe.</summary>
public sealed class UnknownFact : SessionFact
{
    internal UnknownFact(Decision decision, Fact fact)
        : base(decision) => Fact = fact;

    /// <summary>The id of the fact.</summary>
    public string Id => Fact.Id;

    /// <summary>The id of the party that is asked.</summary>
    public string AskedOf => Fact.AskedOf.Id;

    /// <summary>The fact, for its label and question.</summary>
    public Fact Fact { get; }

    private protected override object Ids => Id;

    private protected override object Content => AskedOf;
}
