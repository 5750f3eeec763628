namespace DecisionSupport.Diagnostics;

internal static partial class SharedKinds
{
    public static readonly DiagnosticKind RecordChanged = new(
        "DS0701", Severity.Error, "A decision record was changed",
        "The record holds hashes of its snapshot and its decision, and they do not fit what stands there.",
        "Take the record as it was written. A record is evidence, and is never corrected.");

    public static readonly DiagnosticKind SnapshotLeftOut = new(
        "DS0702", Severity.Error, "A decision record without its snapshot",
        "The snapshot was left out when the record was written, so nothing can be decided anew from the record alone.",
        "Give the snapshot beside the record; its hash tells whether it is the right one.");

    public static readonly DiagnosticKind AnotherSnapshot = new(
        "DS0703", Severity.Error, "Another snapshot than the one recorded",
        "The hash of the snapshot given beside a record is not the one in the record.",
        "Give the snapshot that the decision was made on.");
}
