namespace DecisionSupport.Diagnostics;

/// <summary>What is the same each time a diagnostic of a code is told. It stands beside the check that tells it. Immutable.</summary>
/// <param name="Code">The stable code, <c>DS</c> and four digits. It never changes its meaning and is never used again for another.</param>
/// <param name="Severity">How serious it is, unless a check says otherwise.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Means">Why it is wrong.</param>
/// <param name="Cure">What to do.</param>
internal sealed record DiagnosticKind(string Code, Severity Severity, string Title, string Means, string Cure)
{
    public Diagnostic At(Place place, string message) => new(Code, Severity, place, message);
}
