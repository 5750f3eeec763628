using DecisionSupport.Data;

namespace DecisionSupport.Rendering;

/// <summary>
/// What is kept of a decision, so that it can be proved later: engine, rule book, snapshot and decision, in JSON without clock. The same decision gives
/// the same bytes. Hashes tell a slip or a quiet change, not a forger, who can count them again; sign the record where that matters. Immutable and
/// thread-safe.
/// </summary>
public sealed class DecisionRecord
{
    private readonly byte[] _utf8;

    internal DecisionRecord(byte[] utf8, DataNode whole, DataNode? snapshot, DataMapping decision)
    {
        _utf8 = utf8;
        Whole = whole;
        Snapshot = snapshot;
        Decision = decision;
    }

    /// <summary>The version of this library.</summary>
    public static string CurrentEngine { get; } = typeof(DecisionRecord).Assembly.GetName().Version!.ToString(3);

    /// <summary>The version of the library that decided.</summary>
    public required string Engine { get; init; }

    /// <summary>The version of the rule book that was asked.</summary>
    public required string RuleBookVersion { get; init; }

    /// <summary>The SHA-256 of the rule book that was asked.</summary>
    public required string RuleBookSha256 { get; init; }

    /// <summary>The key that had signed the rule book, as <see cref="RuleBook.SignedBy"/> gives it; null when no signature was asked for.</summary>
    public required string? RuleBookSignedBy { get; init; }

    /// <summary>The language of the decision's texts.</summary>
    public required Language Language { get; init; }

    /// <summary>How much of the decision was kept.</summary>
    public required DecisionDetail Detail { get; init; }

    /// <summary>The day the case was looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Ids of the rule sets that were asked.</summary>
    public required ImmutableArray<string> RuleSets { get; init; }

    /// <summary>The SHA-256 of the whole snapshot, as <see cref="CaseSnapshotJson.Sha256"/> gives it.</summary>
    public required string SnapshotSha256 { get; init; }

    /// <summary>The SHA-256 of the whole decision, as <see cref="DecisionJson"/> writes it to a stream to the depth of <see cref="Detail"/>.</summary>
    public required string DecisionSha256 { get; init; }

    /// <summary>The facts that were left out, as <see cref="RecordRedaction.Facts"/> names them; <c>snapshot</c> alone when all of it was; empty when nothing was.</summary>
    public required ImmutableArray<string> Redacted { get; init; }

    /// <summary>The facts that the snapshot was read with under ids of before; less those that were left out.</summary>
    public ImmutableArray<FactRename> Renamed { get; init; } = [];

    /// <summary>What was left out.</summary>
    internal RecordRedaction Redaction { get; init; } = RecordRedaction.None;

    /// <summary>All that the record says.</summary>
    internal DataNode Whole { get; }

    /// <summary>The snapshot, or what is left of it; null when it was left out whole.</summary>
    internal DataNode? Snapshot { get; }

    /// <summary>The decision, or what is left of it.</summary>
    internal DataMapping Decision { get; }

    /// <summary>Writes the record as UTF-8 JSON with a final line feed.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(_utf8);
    }
}
