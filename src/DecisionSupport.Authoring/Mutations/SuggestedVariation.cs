using DecisionSupport.Authoring.Cases;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>A worked case with its day or facts moved.</summary>
/// <param name="Case">The id of the worked case.</param>
/// <param name="RuleSets">What it is about.</param>
/// <param name="AsOf">Its day, where that is moved.</param>
/// <param name="Moved">The facts that are moved, each with where to.</param>
/// <param name="Snapshot">The case that it is then.</param>
internal sealed record SuggestedVariation(string Case, string[] RuleSets, DateOnly? AsOf, ImmutableArray<KeyValuePair<Fact, FeelValue>> Moved, CaseSnapshot Snapshot)
{
    /// <summary>With one more fact moved; null where there is no such case.</summary>
    public SuggestedVariation? To(Fact fact, FeelValue value) =>
        Snapshot.To(fact, value) is { } snapshot ? this with { Moved = [.. Moved.Where(m => m.Key != fact), KeyValuePair.Create(fact, value)], Snapshot = snapshot } : null;

    /// <summary>The same from the worked case with one thing less moved, each once.</summary>
    /// <param name="worked">The snapshot of the worked case.</param>
    public IEnumerable<SuggestedVariation> Nearer(CaseSnapshot worked)
    {
        if (AsOf is not null && From(worked, null, Moved) is { } onItsDay)
        {
            yield return onItsDay;
        }

        foreach (var moved in Moved)
        {
            if (From(worked, AsOf, Moved.Remove(moved)) is { } nearer)
            {
                yield return nearer;
            }
        }
    }

    private SuggestedVariation? From(CaseSnapshot worked, DateOnly? day, ImmutableArray<KeyValuePair<Fact, FeelValue>> moved)
    {
        var from = (day is { } asOf ? worked.To(asOf) : worked) is { } snapshot ? this with { AsOf = day, Moved = [], Snapshot = snapshot } : null;
        return moved.Aggregate(from, (made, m) => made?.To(m.Key, m.Value));
    }
}
