using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>A kind of diagnostic with an example that gives it. Immutable.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Example">Input that gives it.</param>
internal sealed record CodeExplanation(DiagnosticKind Kind, Example Example);
