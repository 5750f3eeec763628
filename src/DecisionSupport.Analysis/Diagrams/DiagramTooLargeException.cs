namespace DecisionSupport.Analysis.Diagrams;

/// <summary>The rules are too entangled to be analysed whole.</summary>
internal sealed class DiagramTooLargeException() : Exception("The rules are too entangled to be analysed whole.");
