using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Snapshots;

namespace DecisionSupport;

/// <summary>Reads snapshots, YAML or JSON, against a vocabulary. Thread-safe.</summary>
public sealed class SnapshotReader
{
    internal static readonly DiagnosticKind ForeignReference = new(
        "DS0610", Severity.Error, "A reference that is no key of the host",
        "The host has said what its keys look like; anything else may be a name or a number of a person.",
        "Use the key that the host's system gave the case.");

    private readonly Vocabulary _vocabulary;
    private readonly FactNodeReader _facts;
    private readonly DirectSnapshotReader _direct;

    /// <summary>A reader for snapshots of one vocabulary.</summary>
    public SnapshotReader(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _facts = new FactNodeReader(vocabulary);
        _direct = new DirectSnapshotReader(vocabulary);
    }

    /// <summary>
    /// Whether facts may stand under ids that they had before they were renamed, as <see cref="Vocabulary.Renames"/> tells. Each is told by a note among the diagnostics,
    /// and by <see cref="CaseSnapshot.Renamed"/>. False unless a host asks for it: then an old id is an error that names the new one.
    /// </summary>
    public bool ReadsOldNames { get; init; }

    /// <summary>What the host's keys look like: a reference of no such shape is refused, and not repeated. Empty for any reference that does not look like a personal identity number.</summary>
    public ImmutableArray<ReferenceShape> ReferenceShapes { get; init; } = [];

    /// <summary>The largest snapshot that is read, in bytes.</summary>
    public static int MaxBytes => DataLimits.Snapshot.MaxBytes;

    /// <summary>Reads one snapshot. Bad input gives diagnostics, never an exception.</summary>
    /// <param name="utf8">The text, UTF-8 with or without a byte order mark.</param>
    /// <param name="file">The name that diagnostics say.</param>
    /// <param name="asOf">Replaces the snapshot's own <c>asOf</c>, which may then be left out.</param>
    public SnapshotReading Read(ReadOnlySpan<byte> utf8, string file, DateOnly? asOf = null) =>
        _direct.Read(utf8, asOf) is { } snapshot && IsKey(snapshot.Reference) ? new SnapshotReading(snapshot, []) : ReadNodes(utf8, file, asOf);

    /// <summary>The same by way of nodes, which know their places.</summary>
    internal SnapshotReading ReadNodes(ReadOnlySpan<byte> utf8, string file, DateOnly? asOf)
    {
        var diagnostics = new DiagnosticBag();
        var root = DataReader.Read(utf8, file, DataLimits.Snapshot, diagnostics);
        return root is null ? new SnapshotReading(null, diagnostics.ToSortedArray()) : Read(root, asOf, diagnostics);
    }

    internal SnapshotReading Read(DataNode root, DateOnly? asOfOverride, DiagnosticBag diagnostics)
    {
        if (PersonalNumberCheck.Refuse(root, diagnostics))
        {
            // Nothing more is said, for what is said of a key could repeat it.
            return new SnapshotReading(null, diagnostics.ToSortedArray());
        }

        if (MappingReader.Of(root, "snapshot", diagnostics) is not { } reader)
        {
            return new SnapshotReading(null, diagnostics.ToSortedArray());
        }

        ReadFormat(reader.Required("snapshot"), diagnostics);
        var asOf = asOfOverride ?? reader.Required("asOf").AsDate("asOf", diagnostics);
        var reference = ReadReference(reader.Optional("reference"), diagnostics);
        var facts = new ReadFacts(_vocabulary, asOf, diagnostics) { ReadsOldNames = ReadsOldNames };
        foreach (var entry in reader.Entries.Where(e => e.Key is not ("snapshot" or "asOf" or "reference") && !IsSources(e)))
        {
            _facts.Read(entry, prefix: "", facts);
        }

        foreach (var entry in reader.Entries.Where(IsSources))
        {
            FactSourceReader.Read((DataSequence)entry.Value, facts, _vocabulary, asOf);
        }

        facts.CheckTogether();
        return new SnapshotReading(
            diagnostics.HasErrors || asOf is null ? null : new CaseSnapshot(_vocabulary, asOf.Value, reference, facts.Values) { Sources = facts.Sources, Renamed = [.. facts.Renamed] },
            diagnostics.ToSortedArray());
    }

    /// <summary>Facts that a text sets, or makes unknown by null, in an order of their own: what is another than in some case.</summary>
    internal ImmutableArray<KeyValuePair<string, FeelValue>> ReadChanges(DataMapping changes, DateOnly asOf, DiagnosticBag diagnostics)
    {
        if (PersonalNumberCheck.Refuse(changes, diagnostics))
        {
            return [];
        }

        var facts = new ReadFacts(_vocabulary, asOf, diagnostics);
        foreach (var entry in changes.Entries)
        {
            _facts.Read(entry, prefix: "", facts);
        }

        return [.. _vocabulary.Facts.Where(facts.IsTold).Select(f => KeyValuePair.Create(f.Id, facts.Values[f.Slot]))];
    }

    private bool IsKey(string? reference) => reference is null || ReferenceShapes.IsDefaultOrEmpty || ReferenceShapes.Any(s => s.Fits(reference));

    private string? ReadReference(DataNode? node, DiagnosticBag diagnostics)
    {
        var reference = node.AsText("reference", diagnostics);
        if (!IsKey(reference))
        {
            diagnostics.Add(ForeignReference, node!.Place, $"The reference is no key of this host; it is written {string.Join(" or ", ReferenceShapes)}, where 9 is a digit, A a letter and X either.");
        }

        return reference;
    }

    private static bool IsSources(DataEntry entry) => entry is { Key: FactSourceReader.Key, Value: DataSequence };

    private static void ReadFormat(DataNode? node, DiagnosticBag diagnostics)
    {
        if (node is not null && node is not DataScalar { Text: "1" })
        {
            diagnostics.Add(SharedKinds.UnsupportedFormat, node.Place, "This snapshot is of a format that is not known here; write 'snapshot: 1'.");
        }
    }
}
