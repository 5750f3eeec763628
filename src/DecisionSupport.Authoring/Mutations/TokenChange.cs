namespace DecisionSupport.Authoring.Mutations;

/// <summary>A small change of a text, as a slip of the hand makes it.</summary>
/// <param name="Start">Where in the text.</param>
/// <param name="Was">What stands there.</param>
/// <param name="Becomes">What is to stand there; may be empty.</param>
internal readonly record struct TokenChange(int Start, string Was, string Becomes);
