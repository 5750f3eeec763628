namespace DecisionSupport.Analysis;

/// <summary>A question worth asking, over all recommendations of a decision. Immutable.</summary>
/// <param name="Fact">The fact, with its question and who to ask.</param>
/// <param name="Settles">How much an answer settles: the sum of <see cref="MissingFact.Settles"/> over the recommendations that it can change. Above 0.</param>
/// <param name="Reasons">Why it is asked: what it decides in each of those recommendations, in the order of the rule book; never empty.</param>
public sealed record InterviewQuestion(Fact Fact, decimal Settles, ImmutableArray<QuestionReason> Reasons);

/// <summary>What a question decides in one recommendation. Immutable.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="DecidesBetween">As <see cref="MissingFact.DecidesBetween"/>: the outcomes that an answer decides between; one alone where only its level is open.</param>
public sealed record QuestionReason(Recommendation Recommendation, ImmutableArray<Outcome> DecidesBetween);
