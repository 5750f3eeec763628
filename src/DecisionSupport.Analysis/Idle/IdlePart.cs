namespace DecisionSupport.Analysis;

/// <summary>A part of a condition that changes nothing.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">It, as the file writes it; of one with and, or in it the beginning.</param>
public sealed record IdlePart(Place Place, string Text);
