namespace DecisionSupport.Analysis;

/// <summary>
/// Questions to a recommendation that look at every case there can be. Each answer takes work the first time, milliseconds with the rules of sickness
/// insurance, and is kept as long as the recommendation is. Thread-safe.
/// </summary>
public static class RecommendationAnalysis
{
    /// <summary>The outcomes that can still come out instead, once more is known; in the order of the rule set.</summary>
    public static ImmutableArray<Outcome> PossibleOutcomes(this Recommendation recommendation) => Answers.About(recommendation).PossibleOutcomes();

    /// <summary>Unknown facts that can still change the outcome, the most decisive first.</summary>
    public static ImmutableArray<MissingFact> MissingFacts(this Recommendation recommendation) => Answers.About(recommendation).MissingFacts();

    /// <summary>
    /// Values of law that are not decided for the day and that outcome or level still depends on, in the order of their ids. No fact of the case answers
    /// them.
    /// </summary>
    public static ImmutableArray<Parameter> MissingValues(this Recommendation recommendation) => Answers.About(recommendation).MissingValues();

    /// <summary>The smallest changes that lead to another outcome; only of what somebody can change.</summary>
    public static ImmutableArray<Change> WhatWouldChange(this Recommendation recommendation) => Answers.About(recommendation).WhatWouldChange();

    /// <summary>
    /// The ways to another outcome that can begin now, in words: at most three, the same once, nothing that the person concerned has said no to. Empty when
    /// there is none.
    /// </summary>
    public static ImmutableArray<WayForward> WaysForward(this Recommendation recommendation) => WaysForwardFinder.Among(recommendation.WhatWouldChange(), recommendation.Decision.Snapshot);

    /// <summary>
    /// The findings that carry the outcome, the decisive first. Of an outcome to hope for, those that it asks for and that are met. Of any other, those
    /// that keep the first one still possible, or else the first, from coming out: first what nobody can change, then what has failed, then what is open.
    /// </summary>
    public static ImmutableArray<Finding> CarryingFindings(this Recommendation recommendation) => Answers.About(recommendation).CarryingFindings();

    /// <summary>For each outcome that did not come out, in the order of the rule set, what blocks it.</summary>
    public static ImmutableArray<BlockedOutcome> WhyNot(this Recommendation recommendation) => Answers.About(recommendation).WhyNot();
}
