namespace DecisionSupport;

/// <summary>What came of reading a snapshot: the snapshot, or what is wrong. Immutable.</summary>
public sealed class SnapshotReading
{
    internal SnapshotReading(CaseSnapshot? snapshot, ImmutableArray<Diagnostic> diagnostics)
    {
        Snapshot = snapshot;
        Diagnostics = diagnostics;
    }

    /// <summary>The snapshot; null when there are errors.</summary>
    public CaseSnapshot? Snapshot { get; }

    /// <summary>Everything that is wrong, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
