using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>A concrete case that shows what was found: everything not named is unknown. Immutable.</summary>
public sealed class Witness
{
    /// <summary>A case of a day and what is known.</summary>
    public Witness(DateOnly asOf, ImmutableArray<KeyValuePair<string, FeelValue>> facts) => (AsOf, Facts) = (asOf, facts);

    /// <summary>The day it is looked at.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What is known, in the order of the vocabulary.</summary>
    public ImmutableArray<KeyValuePair<string, FeelValue>> Facts { get; }

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
