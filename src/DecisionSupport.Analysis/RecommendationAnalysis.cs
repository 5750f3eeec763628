namespace DecisionSupport.Analysis;

/// <summary>
/// Questions to a recommendation that look at every case there can be. Each answer takes work the first time and is kept as long as the recommendation is: tens of
/// microseconds with the rules of sickness insurance, some hundred where the case has to be looked at alone, and milliseconds for the first case of a day.
/// Thread-safe.
/// </summary>
public static class RecommendationAnalysis
{
    /// <summary>
    /// The outcomes that can still come out instead, in the end: when every open fact is known. In the order of the rule set. On the way there another may come out
    /// for a while; <see cref="PossibleOutcomesOnTheWay"/> tells those too.
    /// </summary>
    public static ImmutableArray<Outcome> PossibleOutcomes(this Recommendation recommendation) => Answers.About(recommendation).PossibleOutcomes();

    /// <summary>
    /// The outcomes that can come out instead at some step, while open facts become known one by one in any order; in the order of the rule set. It has all of
    /// <see cref="PossibleOutcomes"/>, and those that come out only while something is still open.
    /// </summary>
    public static ImmutableArray<Outcome> PossibleOutcomesOnTheWay(this Recommendation recommendation) => Answers.About(recommendation).PossibleOutcomesOnTheWay();

    /// <summary>
    /// Unknown facts that outcome or level depends on in the end, or whose answer alone changes it now; the most decisive first. After an answer to one of them
    /// another fact may matter for a while; <see cref="MissingFactsOnTheWay"/> tells those too.
    /// </summary>
    public static ImmutableArray<MissingFact> MissingFacts(this Recommendation recommendation) => Answers.About(recommendation).MissingFacts();

    /// <summary>
    /// Unknown facts whose answer can change outcome or level at some step, while open facts become known one by one in any order; in the order of the vocabulary.
    /// While none of them becomes known, nothing changes, whatever else does.
    /// </summary>
    public static ImmutableArray<Fact> MissingFactsOnTheWay(this Recommendation recommendation) => Answers.About(recommendation).MissingFactsOnTheWay();

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
