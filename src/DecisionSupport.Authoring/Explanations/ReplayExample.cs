using System.Text;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>A decision that is recorded without some facts, and decided again. Immutable.</summary>
/// <param name="Recorded">The snapshot that was decided on.</param>
/// <param name="LeavesOut">The fact, or first part of ids, that the record leaves out.</param>
/// <param name="Given">The snapshot that is given beside the record, or null.</param>
internal sealed record ReplayExample(string Recorded, string LeavesOut, string? Given)
{
    /// <summary>Everything that is said of it, a line each.</summary>
    public IEnumerable<string> Tell(RuleBook ruleBook)
    {
        var record = DecisionRecord.Of(ruleBook.Evaluate(Read(ruleBook, Recorded)), Language.Swedish, RecordRedaction.Facts(LeavesOut));
        return record.Replay(ruleBook, Given is null ? null : Read(ruleBook, Given)).Diagnostics.Select(d => d.ToString());
    }

    private static CaseSnapshot Read(RuleBook ruleBook, string snapshot) =>
        new SnapshotReader(ruleBook.Vocabulary).Read(Encoding.UTF8.GetBytes(snapshot), "snapshot.yaml").Snapshot
        ?? throw new InvalidDataException("A snapshot of an example has errors.");
}
