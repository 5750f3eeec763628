namespace DecisionSupport.Authoring.Explanations;

/// <summary>What a diagnostic code means, with an example that gives it. Immutable.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Means">Why it is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Example">Input that gives it.</param>
internal sealed record CodeExplanation(string Code, string Title, string Means, string Remedy, Example Example);
