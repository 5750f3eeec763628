using System.Text.Json.Serialization;
using DecisionSupport.Feel;
using DecisionSupport.Frames;

namespace DecisionSupport;

/// <summary>
/// The facts known about one case at one date. It has no identity of a person, ever. Immutable and thread-safe.
/// Made by <see cref="CaseSnapshotBuilder"/> or read by <see cref="SnapshotReader"/>.
/// </summary>
[JsonConverter(typeof(CaseSnapshotJsonConverter))]
public sealed class CaseSnapshot
{
    private readonly FeelValue[] _values;

    internal CaseSnapshot(Vocabulary vocabulary, DateOnly asOf, string? reference, FeelValue[] values)
        : this(vocabulary, asOf, reference, values, FactTruths.Of(values))
    {
    }

    internal CaseSnapshot(Vocabulary vocabulary, DateOnly asOf, string? reference, FeelValue[] values, byte[] truths)
    {
        Vocabulary = vocabulary;
        AsOf = asOf;
        Reference = reference;
        _values = values;
        Truths = truths;
    }

    /// <summary>The vocabulary that its facts belong to.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The day the case is looked at; it chooses the versions of the rules.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The host's own opaque key; null when it gave none.</summary>
    public string? Reference { get; }

    /// <summary>The facts that it was read with under ids of before; empty where its text had the present ones.</summary>
    public ImmutableArray<FactRename> Renamed { get; internal init; } = [];

    /// <summary>The value of a fact; null in the sense of FEEL when it is unknown.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact.</exception>
    public FeelValue this[string factId] => _values[Snapshots.FactLookup.Slot(Vocabulary, factId)];

    /// <summary>The facts that are known, in the order of the vocabulary.</summary>
    public IEnumerable<Fact> KnownFacts => Vocabulary.Facts.Where(f => !_values[f.Slot].IsNull);

    /// <summary>The same case with one fact changed; the null value makes it unknown.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, or the value is not of its type.</exception>
    public CaseSnapshot With(string factId, FeelValue value) => new CaseSnapshotBuilder(this).Set(factId, value).Build();

    /// <summary>The same facts looked at on another day.</summary>
    /// <exception cref="ArgumentException">A fact that may not lie after that day does.</exception>
    public CaseSnapshot At(DateOnly asOf) => new CaseSnapshotBuilder(this, asOf).Build();

    internal FeelValue[] Values => _values;

    /// <summary>The same facts, said to have been read under other ids.</summary>
    internal CaseSnapshot ReadAs(ImmutableArray<FactRename> renamed) => new(Vocabulary, AsOf, Reference, _values, Truths) { Renamed = renamed };

    /// <summary>What rules ask most often, packed: see <see cref="FactTruths"/>.</summary>
    internal byte[] Truths { get; }
}
