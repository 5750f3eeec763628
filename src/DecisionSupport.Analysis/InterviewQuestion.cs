namespace DecisionSupport.Analysis;

/// <summary>A question worth asking, over all recommendations of a decision. Immutable.</summary>
public sealed class InterviewQuestion
{
    internal InterviewQuestion(Fact fact, decimal settles, ImmutableArray<QuestionReason> reasons) =>
        (Fact, Settles, Reasons) = (fact, settles, reasons);

    /// <summary>The fact, with its question and who to ask.</summary>
    public Fact Fact { get; }

    /// <summary>How much an answer settles: the sum of <see cref="MissingFact.Settles"/> over the recommendations that it can change. Above 0.</summary>
    public decimal Settles { get; }

    /// <summary>Why it is asked: what it decides in each of those recommendations, in the order of the rule book; never empty.</summary>
    public ImmutableArray<QuestionReason> Reasons { get; }
}

/// <summary>What a question decides in one recommendation. Immutable.</summary>
public sealed class QuestionReason
{
    internal QuestionReason(Recommendation recommendation, ImmutableArray<Outcome> decidesBetween) =>
        (Recommendation, DecidesBetween) = (recommendation, decidesBetween);

    /// <summary>The recommendation.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>As <see cref="MissingFact.DecidesBetween"/>: the outcomes that an answer decides between; one alone where only its level is open.</summary>
    public ImmutableArray<Outcome> DecidesBetween { get; }
}
