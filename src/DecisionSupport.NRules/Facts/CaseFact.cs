namespace DecisionSupport.NRules;

/// <summary>
/// A fact of a case, known or not: each fact of the vocabulary is in a session either as <see cref="KnownFact"/> or as <see cref="UnknownFact"/>, so that what
/// nobody has answered is something to match too, and no rule need take absence for an answer. Immutable and thread-safe.
/// </summary>
public abstract class CaseFact : SessionFact
{
    private protected CaseFact(CaseSnapshot snapshot, Fact fact)
        : base(snapshot) => Fact = fact;

    /// <summary>The id of the fact.</summary>
    public string Id => Fact.Id;

    /// <summary>The fact, for its label and question.</summary>
    public Fact Fact { get; }

    private protected override object Ids => Id;
}
