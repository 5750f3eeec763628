namespace DecisionSupport.Rendering;

/// <summary>What came of deciding again what a record tells. Immutable and thread-safe.</summary>
public sealed class ReplayResult
{
    internal ReplayResult(ReplayVerdict verdict, DecisionRecord record, RuleBook ruleBook)
    {
        Verdict = verdict;
        IsSameRuleBook = record.RuleBookSha256 == ruleBook.Sha256;
        IsSameEngine = record.Engine == DecisionRecord.CurrentEngine;
    }

    /// <summary>Whether it came to the same.</summary>
    public ReplayVerdict Verdict { get; }

    /// <summary>Whether the rule book asked now is the one asked then, by its hash.</summary>
    public bool IsSameRuleBook { get; }

    /// <summary>Whether this library has the version of the one that decided then.</summary>
    public bool IsSameEngine { get; }

    /// <summary>What differs, in the order of the decision; empty when nothing does, or when nothing could be decided.</summary>
    public ImmutableArray<ReplayDifference> Differences { get; internal init; } = [];

    /// <summary>Why the snapshot cannot be used; empty when it can.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>The new decision; null when nothing could be decided.</summary>
    public Decision? Decision { get; internal init; }
}

/// <summary>What a replay comes to.</summary>
public enum ReplayVerdict
{
    /// <summary>The same decision, byte for byte.</summary>
    Same,

    /// <summary>Another rule book, and nothing differs but its version and hash.</summary>
    SameAnswer,

    /// <summary>Something differs.</summary>
    Differs,

    /// <summary>The record has left facts out; give the snapshot.</summary>
    SnapshotNeeded,

    /// <summary>The snapshot given is not the one that was recorded, by its hash.</summary>
    AnotherSnapshot,

    /// <summary>The rule book cannot read the snapshot: a fact of it is gone, or takes other values.</summary>
    SnapshotUnreadable,

    /// <summary>The record is not the one that was written: it shows other facts than the snapshot has, or says otherwise of itself.</summary>
    RecordChanged,
}
