namespace DecisionSupport.Snapshots;

/// <summary>What a key stands for in a vocabulary.</summary>
internal sealed record ResolvedFact(Vocabulary Vocabulary, Fact Fact);
