using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>
/// Draws what follows from facts by a vocabulary's implications, both ways, until nothing more does. A value that was told stays as it is. Thread-safe.
/// </summary>
internal sealed class Consequences
{
    private readonly ImmutableArray<ImmutableArray<Implication>> _byPremise;

    public Consequences(ImmutableArray<Implication> implications)
    {
        All = implications;
        _byPremise = [.. implications.GroupBy(i => (i.Premise.Slot, string.Join('|', i.Values))).Select(g => g.ToImmutableArray())];
    }

    public ImmutableArray<Implication> All { get; }

    /// <summary>What follows; null where nothing does and nothing contradicts, which costs a look at each premise.</summary>
    public ClosedFacts? Of(FeelValue[] told) => Of(new FactArray(told));

    /// <summary>The same of facts however they lie.</summary>
    public ClosedFacts? Of<TFacts>(TFacts told)
        where TFacts : IFactValues
    {
        ClosedFacts? closed = null;
        bool isMore;
        do
        {
            isMore = false;
            foreach (var group in _byPremise)
            {
                var premise = Value(group[0].Premise, told, closed);
                if (premise.IsNull)
                {
                    isMore |= Backwards(group, told, ref closed);
                }
                else if (group[0].HoldsAt(premise))
                {
                    isMore |= Forwards(group, told, ref closed);
                }
            }
        }
        while (isMore);
        return closed;
    }

    private static FeelValue Value<TFacts>(Fact fact, TFacts told, ClosedFacts? closed)
        where TFacts : IFactValues => closed is null ? told[fact.Slot] : closed.Values[fact.Slot];

    private static bool Forwards<TFacts>(ImmutableArray<Implication> group, TFacts told, ref ClosedFacts? closed)
        where TFacts : IFactValues
    {
        var isMore = false;
        foreach (var implication in group)
        {
            var fact = Value(implication.Fact, told, closed);
            if (implication.IsAgainst(fact))
            {
                (closed ??= new ClosedFacts(told.ToArray())).Contradict(implication);
            }
            else if (fact.IsNull && !implication.Value.IsNull)
            {
                (closed ??= new ClosedFacts(told.ToArray())).Add(implication.Fact, implication.Value, implication.Premise, implication);
                isMore = true;
            }
        }

        return isMore;
    }

    private static bool Backwards<TFacts>(ImmutableArray<Implication> group, TFacts told, ref ClosedFacts? closed)
        where TFacts : IFactValues
    {
        foreach (var implication in group)
        {
            if (!implication.Otherwise.IsNull && implication.IsAgainst(Value(implication.Fact, told, closed)))
            {
                (closed ??= new ClosedFacts(told.ToArray())).Add(implication.Premise, implication.Otherwise, implication.Fact, implication);
                return true;
            }
        }

        return false;
    }
}
