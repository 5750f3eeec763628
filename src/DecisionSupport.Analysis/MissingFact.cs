namespace DecisionSupport.Analysis;

/// <summary>An unknown fact that can still change the outcome. Immutable.</summary>
public sealed class MissingFact
{
    internal MissingFact(Fact fact, ImmutableArray<Outcome> decidesBetween, decimal settles) =>
        (Fact, DecidesBetween, Settles) = (fact, decidesBetween, settles);

    /// <summary>The fact, with its question and who to ask.</summary>
    public Fact Fact { get; }

    /// <summary>
    /// The outcomes that an answer decides between: each comes out of some case and becomes another with another answer to this question alone; in the
    /// order of the rule set. One alone where only its level depends on it; none for a fact that is asked for although the outcome does not depend on it.
    /// </summary>
    public ImmutableArray<Outcome> DecidesBetween { get; }

    /// <summary>
    /// How much an answer settles: by how much it lowers, on average over the kinds of answer, the chance that two cases that agree with all that is known
    /// come out differently. From 0 to 1, rounded to six decimals; 0 for a fact that is asked for although the outcome does not depend on it.
    /// </summary>
    public decimal Settles { get; }
}
