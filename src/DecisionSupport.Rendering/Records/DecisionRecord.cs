using DecisionSupport.Data;
using DecisionSupport.Rendering.Records;

namespace DecisionSupport.Rendering;

/// <summary>
/// What is kept of a decision, so that it can be proved later: engine, rule book, snapshot and decision, in JSON without clock. The same decision gives
/// the same bytes. Hashes tell a slip or a quiet change, not a forger, who can count them again; sign the record where that matters. Immutable and
/// thread-safe.
/// </summary>
public sealed class DecisionRecord
{
    private readonly byte[] _utf8;

    internal DecisionRecord(byte[] utf8, DataNode? snapshot, DataMapping decision)
    {
        _utf8 = utf8;
        Snapshot = snapshot;
        Decision = decision;
    }

    /// <summary>The largest record that is read, in bytes.</summary>
    public static int MaxBytes => RecordReader.Limits.MaxBytes;

    /// <summary>The version of this library.</summary>
    public static string CurrentEngine { get; } = typeof(DecisionRecord).Assembly.GetName().Version!.ToString(3);

    /// <summary>The version of the library that decided.</summary>
    public required string Engine { get; init; }

    /// <summary>The version of the rule book that was asked.</summary>
    public required string RuleBookVersion { get; init; }

    /// <summary>The SHA-256 of the rule book that was asked.</summary>
    public required string RuleBookSha256 { get; init; }

    /// <summary>The language of the decision's texts.</summary>
    public required Language Language { get; init; }

    /// <summary>The day the case was looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Ids of the rule sets that were asked.</summary>
    public required ImmutableArray<string> RuleSets { get; init; }

    /// <summary>The SHA-256 of the whole snapshot, as <see cref="CaseSnapshotJson.Sha256"/> gives it.</summary>
    public required string SnapshotSha256 { get; init; }

    /// <summary>The SHA-256 of the whole decision, as <see cref="DecisionJson"/> writes it to a stream.</summary>
    public required string DecisionSha256 { get; init; }

    /// <summary>The facts that were left out, as <see cref="RecordRedaction.Facts"/> names them; <c>snapshot</c> alone when all of it was; empty when nothing was.</summary>
    public required ImmutableArray<string> Redacted { get; init; }

    /// <summary>The snapshot, or what is left of it; null when it was left out whole.</summary>
    internal DataNode? Snapshot { get; }

    /// <summary>The decision, or what is left of it.</summary>
    internal DataMapping Decision { get; }

    /// <summary>Records a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language of the texts in the record.</param>
    /// <param name="redaction">What is left out; nothing when it is not given.</param>
    /// <exception cref="ArgumentException">The redaction names a fact that there is not.</exception>
    /// <exception cref="InvalidOperationException">The decision is larger than a record may be.</exception>
    public static DecisionRecord Of(Decision decision, Language language, RecordRedaction? redaction = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        redaction ??= RecordRedaction.None;
        redaction.Check(decision.RuleBook.Vocabulary);
        var reading = Read(RecordWriter.Bytes(decision, language, redaction), "record");
        return reading.Record ?? throw new InvalidOperationException($"This decision cannot be recorded: {reading.Diagnostics[0]}");
    }

    /// <summary>Reads a record. Bad input gives diagnostics, never an exception. A record whose snapshot or decision was changed is refused.</summary>
    /// <param name="utf8">The text, UTF-8.</param>
    /// <param name="file">The name that diagnostics say.</param>
    public static RecordReading Read(ReadOnlySpan<byte> utf8, string file) => RecordReader.Read(utf8, file);

    /// <summary>Writes the record as UTF-8 JSON with a final line feed.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(_utf8);
    }

    /// <summary>Decides again, and tells whether it comes to the same.</summary>
    /// <param name="ruleBook">The rule book to ask: the recorded one for a proof, another one to see what it changes.</param>
    /// <param name="snapshot">The snapshot, where the record has left something out; otherwise only compared.</param>
    public ReplayResult Replay(RuleBook ruleBook, CaseSnapshot? snapshot = null)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return Replayer.Replay(this, ruleBook, snapshot);
    }
}

/// <summary>What came of reading a record: the record, or what is wrong. Immutable.</summary>
public sealed class RecordReading
{
    internal RecordReading(DecisionRecord? record, ImmutableArray<Diagnostic> diagnostics)
    {
        Record = record;
        Diagnostics = diagnostics;
    }

    /// <summary>The record; null when there are errors.</summary>
    public DecisionRecord? Record { get; }

    /// <summary>Everything that is wrong, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
