using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>A concrete case that shows what was found: everything not named is unknown. Immutable.</summary>
/// <param name="AsOf">The day it is looked at.</param>
/// <param name="Facts">What is known, in the order of the vocabulary.</param>
public sealed record Witness(DateOnly AsOf, ImmutableArray<KeyValuePair<string, FeelValue>> Facts)
{
    /// <summary>The case as a snapshot of a rule book; facts that it does not have are left out.</summary>
    public CaseSnapshot ToSnapshot(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var builder = new CaseSnapshotBuilder(vocabulary, AsOf);
        foreach (var (id, value) in Facts.Where(f => vocabulary.Find(f.Key) is not null))
        {
            builder.Set(id, value);
        }

        return builder.Build();
    }
}
