namespace DecisionSupport.Rendering;

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
