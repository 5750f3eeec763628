using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>A fact that nobody told and that follows from another, because the vocabulary says so. Immutable.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value.</param>
/// <param name="From">The fact that it follows from; that one may follow from a third.</param>
/// <param name="Why">Why it follows, as a sentence.</param>
public sealed record Inference(Fact Fact, FeelValue Value, Fact From, LocalizedText Why);

/// <summary>Two facts that were told and cannot both hold. Immutable.</summary>
/// <param name="Premise">The one that leaves the other no room.</param>
/// <param name="Fact">The other.</param>
/// <param name="Why">Why, as a sentence.</param>
public sealed record Contradiction(Fact Premise, Fact Fact, LocalizedText Why);
