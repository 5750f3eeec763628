namespace DecisionSupport.Diagnostics;

internal static partial class SharedKinds
{
    public static readonly DiagnosticKind MissingText = new(
        "DS0401", Severity.Error, "A text is missing",
        "A text for one of the readers, languages or statuses is not there. A client text without an officer text is one such case.",
        "Write it: both languages, officer and client, and all three statuses.");
}
