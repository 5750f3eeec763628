namespace DecisionSupport.Authoring;

/// <summary>A worked case: a snapshot with a story and the recommendations it must give. Immutable.</summary>
public sealed class CaseFile
{
    internal CaseFile()
    {
    }

    /// <summary>The case's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the case is about, in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>The path of a certificate whose facts belong to the snapshot, relative to the case file; null when there is none.</summary>
    public required string? Certificate { get; init; }

    /// <summary>The snapshot, or what is wrong with it. Facts of the certificate are not in it yet.</summary>
    public required SnapshotReading Snapshot { get; init; }

    /// <summary>What must come out, by rule set.</summary>
    public required ImmutableArray<Expectation> Expected { get; init; }

    /// <summary>The same case with a few facts changed, and what must come out then.</summary>
    public ImmutableArray<CaseVariation> Variations { get; init; } = [];
}
