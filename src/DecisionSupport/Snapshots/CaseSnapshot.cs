using System.Text.Json.Serialization;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Snapshots;
using DecisionSupport.Vocabularies;

namespace DecisionSupport;

/// <summary>
/// The facts known about one case at one date. It has no identity of a person, ever. Immutable and thread-safe.
/// Made by <see cref="CaseSnapshotBuilder"/> or read by <see cref="SnapshotReader"/>.
/// </summary>
[JsonConverter(typeof(CaseSnapshotJsonConverter))]
public sealed class CaseSnapshot
{
    private readonly PackedFacts? _packed;
    private readonly ClosedFacts? _closed;
    private FeelValue[]? _told;
    private bool _isAsked;

    internal CaseSnapshot(Vocabulary vocabulary, DateOnly asOf, string? reference, FeelValue[] told)
    {
        Vocabulary = vocabulary;
        AsOf = asOf;
        Reference = reference;
        _told = told;
        _closed = vocabulary.Consequences.Of(told);
        Truths = FactTruths.Of(Values);
    }

    internal CaseSnapshot(Vocabulary vocabulary, DateOnly asOf, string? reference, PackedFacts told)
    {
        Vocabulary = vocabulary;
        AsOf = asOf;
        Reference = reference;
        _packed = told;
        _closed = vocabulary.Consequences.Of(told);
        Truths = _closed is null ? told.Truths : FactTruths.Of(_closed.Values);
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
    public FeelValue this[string factId] => ValueAt(FactLookup.Slot(Vocabulary, factId));

    /// <summary>The facts that are known, told or following from those that were, in the order of the vocabulary.</summary>
    public IEnumerable<Fact> KnownFacts => Vocabulary.Facts.Where(f => Truths[f.Slot] != (byte)Truth.Unknown);

    /// <summary>The facts that were told, in the order of the vocabulary.</summary>
    public IEnumerable<Fact> ToldFacts => Vocabulary.Facts.Where(f => !ToldAt(f.Slot).IsNull);

    /// <summary>The facts that nobody told and that follow from those that were, each after what it follows from.</summary>
    public IReadOnlyList<Inference> Inferences => _closed?.Inferences ?? [];

    /// <summary>Who told a fact, and when; null when that is not said, or when the fact was not told.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact.</exception>
    public FactSource? SourceOf(string factId) => SourceOf(FactLookup.Fact(Vocabulary, factId));

    /// <summary>
    /// The same case with one fact changed; the null value makes it unknown, unless it follows from others. What was told before and cannot be beside the new
    /// value is unknown.
    /// </summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, or the value is not of its type.</exception>
    public CaseSnapshot With(string factId, FeelValue value) => new CaseSnapshotBuilder(this).Replace(factId, value).Build();

    /// <summary>The same with a fact that somebody told.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, the value is not of its type, or it was told after <see cref="AsOf"/>.</exception>
    public CaseSnapshot With(string factId, FeelValue value, FactSource? source) => new CaseSnapshotBuilder(this).ToldBy(source).Replace(factId, value).Build();

    /// <summary>The same facts looked at on another day.</summary>
    /// <exception cref="ArgumentException">A fact that may not lie after that day does.</exception>
    public CaseSnapshot At(DateOnly asOf) => new CaseSnapshotBuilder(this, asOf).Build();

    /// <summary>The facts with what follows from them.</summary>
    internal FeelValue[] Values => _closed?.Values ?? Told;

    /// <summary>One of them.</summary>
    internal FeelValue ValueAt(int slot) => _closed is null ? ToldAt(slot) : _closed.Values[slot];

    /// <summary>One of those that were told.</summary>
    internal FeelValue ToldAt(int slot) => _told is null ? _packed![slot] : _told[slot];

    internal FactSource? SourceOf(Fact fact) => Sources?[fact.Slot];

    /// <summary>Who told each fact, by slot; null where nobody says of any.</summary>
    internal FactSource?[]? Sources { get; init; }

    /// <summary>The facts as they were told.</summary>
    internal FeelValue[] Told => _told ??= _packed!.ToArray();

    /// <summary>Whether other facts say that there is nothing to tell of one: it stays unknown, and is asked by nobody.</summary>
    internal bool HasNothingToTell(Fact fact) => Vocabulary.Implications.Any(i => i.Value.IsNull && i.Fact == fact && i.HoldsAt(Values[i.Premise.Slot]));

    /// <summary>The facts as they were told, to be changed.</summary>
    internal PackedFacts Packed() => _packed?.Copy() ?? PackedFacts.Of(Told);

    internal IReadOnlyList<Contradiction> Contradictions => _closed?.Contradictions ?? [];

    /// <summary>The same facts, said to have been read under other ids.</summary>
    internal CaseSnapshot ReadAs(ImmutableArray<FactRename> renamed) => new(Vocabulary, AsOf, Reference, Told) { Renamed = renamed, Sources = Sources };

    /// <summary>
    /// Lays the facts where rules read them. Most cases are asked once, and then only what is known takes room; one that is asked again keeps its facts laid out.
    /// </summary>
    internal void LayIn(RuleFrame frame, FeelValue[] parameters)
    {
        if (_told is null && _closed is null && !_isAsked)
        {
            _isAsked = true;
            _packed!.LayOut(frame.OwnFacts(Truths.Length));
            frame.Use(frame.OwnFacts(Truths.Length), Truths, parameters, AsOf);
        }
        else
        {
            frame.Use(Values, Truths, parameters, AsOf);
        }
    }

    /// <summary>What rules ask most often, packed: see <see cref="FactTruths"/>.</summary>
    internal byte[] Truths { get; }
}
