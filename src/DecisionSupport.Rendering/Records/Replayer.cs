using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering.Records;

/// <summary>Decides again what a record tells.</summary>
internal static class Replayer
{
    public static ReplayResult Replay(DecisionRecord record, RuleBook ruleBook, CaseSnapshot? given)
    {
        if (given is not null && CaseSnapshotJson.Sha256(given) != record.SnapshotSha256)
        {
            return Without(ReplayVerdict.AnotherSnapshot, "The snapshot is not the one that was recorded: its SHA-256 is another. Give the snapshot as it was, certificate and day included.");
        }

        if (given is not null && !Shows(record, given))
        {
            return Changed(record, ruleBook, "The record does not show the facts of the snapshot that was recorded. Take the record as it was written.");
        }

        if (given is null && !record.Redacted.IsEmpty)
        {
            return Without(ReplayVerdict.SnapshotNeeded, $"The record leaves out {string.Join(", ", record.Redacted)}; give the whole snapshot to decide again.");
        }

        // A snapshot of another vocabulary is read anew, so that what does not fit is told and not thrown.
        var reader = new SnapshotReader(ruleBook.Vocabulary);
        var reading = record.Redacted.IsEmpty
            ? reader.Read(record.Snapshot!, asOfOverride: null, new DiagnosticBag())
            : reader.Read(CaseSnapshotJson.Bytes(given!), "snapshot");
        return reading.Snapshot is null
            ? new ReplayResult(ReplayVerdict.SnapshotUnreadable, record, ruleBook) { Diagnostics = reading.Diagnostics }
            : Compare(record, ruleBook, reading.Snapshot.ReadAs(record.Renamed));

        ReplayResult Without(ReplayVerdict verdict, string message) => Refuse(verdict, message, record, ruleBook);
    }

    private static ReplayResult Compare(DecisionRecord record, RuleBook given, CaseSnapshot snapshot)
    {
        // The same rules are the same whether somebody asked for their signature this time or not.
        var ruleBook = record.RuleBookSha256 == given.Sha256 ? given.AsSignedBy(record.RuleBookSignedBy) : given;
        var decision = ruleBook.Evaluate(snapshot, [.. record.RuleSets.Where(id => ruleBook.RuleSets.Any(r => r.Id == id))]);
        var told = RecordWriter.DecisionBytes(decision, record.Language, record.Detail);

        // The same answer is proved by the whole record: what it says of itself, what it shows of the snapshot, and the decision.
        if (StandardJson.Bytes(record.Whole).AsSpan().SequenceEqual(RecordWriter.Bytes(decision, told, record.Language, record.Redaction, record.Detail, record.Engine)))
        {
            return new ReplayResult(ReplayVerdict.Same, record, ruleBook) { Decision = decision };
        }

        var differences = DecisionComparison.Compare(record.Decision, Told(record, told), record.RuleSets);
        return differences.IsEmpty && StandardJson.Sha256(told) == record.DecisionSha256
            ? Changed(record, ruleBook, "The decision comes out again, but the record says otherwise of rule sets, rule book or what was left out. Take the record as it was written.")
            : new ReplayResult(differences.IsEmpty && record.RuleBookSha256 != ruleBook.Sha256 ? ReplayVerdict.SameAnswer : ReplayVerdict.Differs, record, ruleBook) { Decision = decision, Differences = differences };
    }

    private static bool Shows(DecisionRecord record, CaseSnapshot given) => record.Snapshot is null
        ? record.Redaction.IsWhole
        : !record.Redaction.IsWhole && StandardJson.Bytes(record.Snapshot).AsSpan().SequenceEqual(StandardJson.Bytes(json => RecordWriter.WriteShown(given, record.Redaction, json)));

    private static ReplayResult Changed(DecisionRecord record, RuleBook ruleBook, string message) => Refuse(ReplayVerdict.RecordChanged, message, record, ruleBook);

    private static ReplayResult Refuse(ReplayVerdict verdict, string message, DecisionRecord record, RuleBook ruleBook)
    {
        var told = new DiagnosticBag();
        told.Add(
            verdict switch
            {
                ReplayVerdict.AnotherSnapshot => SharedKinds.AnotherSnapshot,
                ReplayVerdict.SnapshotNeeded => SharedKinds.SnapshotLeftOut,
                _ => SharedKinds.RecordChanged,
            },
            Place.WholeFile(record.Decision.Place.File),
            message);
        return new ReplayResult(verdict, record, ruleBook) { Diagnostics = told.ToSortedArray() };
    }

    /// <summary>The new decision as the record would tell it.</summary>
    private static DataMapping Told(DecisionRecord record, byte[] told)
    {
        var decision = RecordWriter.Parse(told);
        return record.Redacted.IsEmpty ? decision : RecordWriter.Parse(StandardJson.Bytes(json => DecisionRedaction.Write(decision, record.Redaction.Hides, json)));
    }
}
