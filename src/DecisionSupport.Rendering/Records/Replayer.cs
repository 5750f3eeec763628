using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Rendering.Records;

/// <summary>Decides again what a record tells.</summary>
internal static class Replayer
{
    public static ReplayResult Replay(DecisionRecord record, RuleBook ruleBook, CaseSnapshot? given)
    {
        if (given is not null && CaseSnapshotJson.Sha256(given) != record.SnapshotSha256)
        {
            return Without(ReplayVerdict.AnotherSnapshot, Codes.AnotherSnapshot, "The snapshot is not the one that was recorded: its SHA-256 is another. Give the snapshot as it was, certificate and day included.");
        }

        if (given is null && !record.Redacted.IsEmpty)
        {
            return Without(ReplayVerdict.SnapshotNeeded, Codes.SnapshotLeftOut, $"The record leaves out {string.Join(", ", record.Redacted)}; give the whole snapshot to decide again.");
        }

        // A snapshot of another vocabulary is read anew, so that what does not fit is told and not thrown.
        var reader = new SnapshotReader(ruleBook.Vocabulary);
        var reading = record.Redacted.IsEmpty
            ? reader.Read(record.Snapshot!, asOfOverride: null, new DiagnosticBag())
            : reader.Read(CaseSnapshotJson.Bytes(given!), "snapshot");
        return reading.Snapshot is null
            ? new ReplayResult(ReplayVerdict.SnapshotUnreadable, record, ruleBook) { Diagnostics = reading.Diagnostics }
            : Compare(record, ruleBook, reading.Snapshot);

        ReplayResult Without(ReplayVerdict verdict, string code, string message) => new(verdict, record, ruleBook)
        {
            Diagnostics = [new Diagnostic(code, Severity.Error, Place.WholeFile(record.Decision.Place.File), message)],
        };
    }

    private static ReplayResult Compare(DecisionRecord record, RuleBook ruleBook, CaseSnapshot snapshot)
    {
        var decision = ruleBook.Evaluate(snapshot, [.. record.RuleSets.Where(id => ruleBook.RuleSets.Any(r => r.Id == id))]);
        var bytes = RecordWriter.DecisionBytes(decision, record.Language);
        if (StandardJson.Sha256(bytes) == record.DecisionSha256 && TellsTheSame(record, bytes))
        {
            return new ReplayResult(ReplayVerdict.Same, record, ruleBook) { Decision = decision };
        }

        var differences = DecisionComparison.Compare(record.Decision, Told(record, bytes), record.RuleSets);
        var isSameAnswer = differences.IsEmpty && record.RuleBookSha256 != ruleBook.Sha256;
        return new ReplayResult(isSameAnswer ? ReplayVerdict.SameAnswer : ReplayVerdict.Differs, record, ruleBook) { Decision = decision, Differences = differences };
    }

    // The hash speaks for the decision as it was; what the record shows of it must be that decision.
    private static bool TellsTheSame(DecisionRecord record, byte[] bytes) =>
        record.Redacted.IsEmpty || StandardJson.Bytes(json => json.WriteNode(record.Decision)).AsSpan().SequenceEqual(StandardJson.Bytes(json => json.WriteNode(Told(record, bytes))));

    /// <summary>The new decision as the record would tell it.</summary>
    private static DataMapping Told(DecisionRecord record, byte[] bytes)
    {
        var decision = RecordWriter.Parse(bytes);
        if (record.Redacted.IsEmpty)
        {
            return decision;
        }

        var redaction = record.Redacted.Contains(RecordFormat.WholeSnapshot) ? RecordRedaction.WholeSnapshot : RecordRedaction.Facts([.. record.Redacted]);
        return RecordWriter.Parse(StandardJson.Bytes(json => DecisionRedaction.Write(decision, redaction.Hides, json)));
    }
}
