namespace DecisionSupport;

/// <summary>An unknown fact that can still change the outcome. Immutable.</summary>
/// <param name="Fact">The fact, with its question and who to ask.</param>
/// <param name="DecidesBetween">The outcomes that can still come out, some of which depend on it.</param>
/// <param name="Settles">
/// How much an answer settles: by how much it lowers, on average over the kinds of answer, the chance that two cases that agree with all that is known
/// come out differently. From 0 to 1, rounded to six decimals; 0 for a fact that is asked for although the outcome does not depend on it.
/// </param>
public sealed record MissingFact(Fact Fact, ImmutableArray<Outcome> DecidesBetween, decimal Settles);
