namespace DecisionSupport.Diagnostics;

internal static partial class SharedKinds
{
    public static readonly DiagnosticKind UnknownFact = new(
        "DS0601", Severity.Error, "An unknown fact in a snapshot",
        "No fact has that id, so what stands there would be passed over.",
        "Correct the key; the message names the nearest fact.");

    public static readonly DiagnosticKind UnsupportedFormat = new(
        "DS0606", Severity.Error, "A snapshot of an unknown format",
        "The first line says which format the snapshot has, and this tool reads format 1.",
        "Write snapshot: 1.");

    public static readonly DiagnosticKind NotInForce = new(
        "DS0607", Severity.Error, "No version is in force on the day",
        "The rule set had not begun, or has ended, on the day the case is looked at. It is told, never answered by the nearest version.",
        "Look at the case on another day, or add the version.");
}
