using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>A text that depends on the case: the words of the first condition that holds. Immutable.</summary>
internal sealed record Wording(ImmutableArray<WordingCase> Cases);

/// <summary>One way of wording a text.</summary>
/// <param name="When">The condition; null when the words hold in every case.</param>
/// <param name="Words">The words.</param>
internal sealed record WordingCase(Expression? When, LocalizedText Words);
