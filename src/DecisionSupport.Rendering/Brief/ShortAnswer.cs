using DecisionSupport.Rendering.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>
/// What fits one screen of what a rule set says: the answer, at most three reasons that carry it, and the first step with its day. Everything else is in
/// the recommendation and the plan. Immutable and thread-safe.
/// </summary>
public sealed class ShortAnswer
{
    private const int MostReasons = 3;

    private ShortAnswer(Recommendation recommendation, Audience audience, Language language)
    {
        var labels = Labels.For(audience, language);
        Outcome = AnswerWords.OutcomeOf(recommendation, language);
        Says = FirstSentence.Of(recommendation.Text(audience, language));
        Reasons =
        [
            .. recommendation.CarryingFindings().Select(f => (Finding: f, Text: FirstSentence.Of(f.Text(audience, language)))).DistinctBy(r => r.Text, StringComparer.Ordinal).Take(MostReasons),
        ];
        var plan = recommendation.Decision.Plan.Steps;
        if ((plan.FirstOrDefault(s => s.RuleSets.Contains(recommendation.Version.RuleSet)) ?? plan.FirstOrDefault()) is { } step)
        {
            Step = FirstSentence.Of(step.Text(audience, language));
            var by = new StepLines(labels, audience).Write(step).Lead ?? labels.Name(step.Responsible);
            StepBy = step.RuleSets.Contains(recommendation.Version.RuleSet) ? by : $"{recommendation.Decision[step.RuleSets[0]].Version.Title.In(language)}. {by}";
        }
    }

    /// <summary>The outcome's name, with its level where it has one.</summary>
    public string Outcome { get; }

    /// <summary>What it means, in one sentence.</summary>
    public string Says { get; }

    /// <summary>The findings that carry it, the decisive first, each in one sentence.</summary>
    public ImmutableArray<(Finding Finding, string Text)> Reasons { get; }

    /// <summary>The first step of the plan that this rule set asks for, or else the plan's first; null when there is nothing to do.</summary>
    public string? Step { get; }

    /// <summary>Who takes it, and by which day, after the rule set that asks for it where that is another; null when there is nothing to do.</summary>
    public string? StepBy { get; }

    /// <summary>The short answer of a recommendation.</summary>
    public static ShortAnswer Of(Recommendation recommendation, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return new ShortAnswer(recommendation, audience, language);
    }
}
