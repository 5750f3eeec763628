namespace DecisionSupport;

/// <summary>An unknown fact that can still change the outcome. Immutable.</summary>
/// <param name="Fact">The fact, with its question and who to ask.</param>
/// <param name="DecidesBetween">The outcomes that can still come out, some of which depend on it.</param>
public sealed record MissingFact(Fact Fact, ImmutableArray<Outcome> DecidesBetween);
