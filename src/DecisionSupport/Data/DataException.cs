using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>Stops the reading of one text; never leaves the reader, which turns it into a diagnostic.</summary>
internal sealed class DataException(DiagnosticKind kind, Place place, string message) : Exception(message)
{
    public DiagnosticKind Kind { get; } = kind;

    public Place Place { get; } = place;
}
