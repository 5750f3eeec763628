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
    public ClosedFacts? Of(FeelValue[] told)
    {
        ClosedFacts? closed = null;
        bool isMore;
        do
        {
            isMore = false;
            foreach (var group in _byPremise)
            {
                var facts = closed?.Values ?? told;
                var premise = facts[group[0].Premise.Slot];
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

    private static bool Forwards(ImmutableArray<Implication> group, FeelValue[] told, ref ClosedFacts? closed)
    {
        var isMore = false;
        foreach (var implication in group)
        {
            var fact = (closed?.Values ?? told)[implication.Fact.Slot];
            if (implication.IsAgainst(fact))
            {
                (closed ??= new ClosedFacts(told)).Contradict(implication);
            }
            else if (fact.IsNull && !implication.Value.IsNull)
            {
                (closed ??= new ClosedFacts(told)).Add(implication.Fact, implication.Value, implication.Premise, implication);
                isMore = true;
            }
        }

        return isMore;
    }

    private static bool Backwards(ImmutableArray<Implication> group, FeelValue[] told, ref ClosedFacts? closed)
    {
        foreach (var implication in group)
        {
            if (!implication.Otherwise.IsNull && implication.IsAgainst((closed?.Values ?? told)[implication.Fact.Slot]))
            {
                (closed ??= new ClosedFacts(told)).Add(implication.Premise, implication.Otherwise, implication.Fact, implication);
                return true;
            }
        }

        return false;
    }
}
