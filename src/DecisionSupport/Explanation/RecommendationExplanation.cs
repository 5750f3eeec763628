using DecisionSupport.Explanation;

namespace DecisionSupport;

/// <summary>What is said of a recommendation. Each is made at the first question and kept as long as the recommendation is. Thread-safe.</summary>
public static class RecommendationExplanation
{
    extension(Recommendation recommendation)
    {
        /// <summary>The criteria that apply, in the order of the rule set, with what they came to.</summary>
        public ImmutableArray<Finding> Findings => FindingList.Of(recommendation);

        /// <summary>What nobody told and the findings go by all the same, because it follows from other facts; in the order in which it follows.</summary>
        public ImmutableArray<Inference> Inferences =>
            recommendation.Decision.Snapshot.Inferences is { Count: > 0 } all ? [.. all.Where(i => recommendation.Findings.Any(f => f.Facts.Any(v => v.Fact == i.Fact)))] : [];

        /// <summary>Who does what next.</summary>
        public ImmutableArray<NextStep> NextSteps => Explainer.Of(recommendation).Steps.NextSteps;

        /// <summary>Questions to put to the expert of the rule book, such as the doctor.</summary>
        public ImmutableArray<QuestionToExpert> QuestionsToExpert => Explainer.Of(recommendation).Steps.Questions;

        /// <summary>Things worth saying that decide nothing.</summary>
        public ImmutableArray<Notice> Notices => Explainer.Of(recommendation).Notices;

        /// <summary>The days that the rule set looks at one by one; null when it looks at none, or does not know which they are.</summary>
        public Timeline? Timeline => Explainer.Of(recommendation).Timeline;

        /// <summary>
        /// How a criterion came to what it is: each part of its rule with what it says, what it read and where it stands in the rule file, through the criteria and
        /// definitions that it names. Made anew each time.
        /// </summary>
        /// <exception cref="ArgumentException">The version has no such criterion.</exception>
        public TracePart Trace(string criterionId)
        {
            ArgumentNullException.ThrowIfNull(criterionId);
            return recommendation.Compiled.Find(criterionId) is { } criterion
                ? Tracer.Of(recommendation, criterion)
                : throw new ArgumentException($"{recommendation.Version.RuleSet} {recommendation.Version.From.Iso()} has no criterion '{criterionId}'.", nameof(criterionId));
        }

        /// <summary>What the outcome means and what comes next.</summary>
        public string Text(Audience audience, Language language) => TextFiller.Fill(recommendation, recommendation.Outcome.Texts.For(audience), language);
    }
}
