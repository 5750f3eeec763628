using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>Questions to all recommendations of a decision together. Each recommendation is analysed once, whoever asks. Thread-safe.</summary>
public static class DecisionAnalysis
{
    /// <summary>
    /// The question to ask first: the fact whose answer settles most over all recommendations, see <see cref="MissingFact.Settles"/>; among equals the first of
    /// the vocabulary. Null when no answer can change any outcome or level. Asking it again of the decision that has the answer makes an interview.
    /// </summary>
    public static Fact? NextQuestion(this Decision decision) => decision.Questions() is [var first, ..] ? first.Fact : null;

    /// <summary>
    /// All questions whose answer can still change an outcome or a level, each with why it is asked, in the order in which they would be asked if each
    /// was passed over. Empty when nothing more can change.
    /// </summary>
    public static ImmutableArray<InterviewQuestion> Questions(this Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Interview.Questions(decision);
    }

    /// <summary>Asks the same rules about the same case with one fact changed, and tells what that changes. The null value makes the fact unknown.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, the value is not of its type, or is a day after <c>asOf</c> where that cannot be.</exception>
    public static DecisionChange WhatIf(this Decision decision, string factId, FeelValue value)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionChange.Of(decision, decision.Snapshot.With(factId, value));
    }
}
