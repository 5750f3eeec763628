namespace DecisionSupport.Explanation;

/// <summary>
/// Gathers next steps and questions: those of the rule set whose condition is shown, then those of the criteria that the outcome takes along, then
/// those of the rule sets that the outcome brings. Each step is said once.
/// </summary>
internal sealed class StepCollector
{
    private readonly List<NextStep> _steps = [];
    private readonly List<QuestionToExpert> _questions = [];

    private StepCollector()
    {
    }

    /// <param name="recommendation">The recommendation.</param>
    /// <param name="stepsOf">What was gathered for a recommendation that it brings along.</param>
    public static Steps Collect(Recommendation recommendation, Func<Recommendation, Steps> stepsOf)
    {
        var collector = new StepCollector();
        collector.AddConditional(recommendation);
        collector.AddRemedies(recommendation);
        foreach (var brought in recommendation.Outcome.Brings.Ids.Select(recommendation.Decision.Find).OfType<Recommendation>())
        {
            collector.AddAll(stepsOf(brought));
        }

        return new Steps([.. collector._steps], [.. collector._questions]);
    }

    private void AddConditional(Recommendation recommendation)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        foreach (var (when, step) in recommendation.Compiled.Steps)
        {
            if (evaluation.IsShown(when))
            {
                Add(new NextStep(step, recommendation));
            }
        }
    }

    private void AddRemedies(Recommendation recommendation)
    {
        var form = QuestionForm.Of(recommendation.Decision.Snapshot, recommendation.Decision.RuleBook.Expert?.Statement);
        using var evaluation = AfterOutcome.Of(recommendation);
        foreach (var finding in FindingList.Of(recommendation).Where(f => recommendation.Outcome.Remedies.Contains(f.Status)))
        {
            // Nobody is asked to mend what may not even apply; what decides that is asked for first.
            if (finding.Applies is { } applies && !evaluation.IsShown(applies))
            {
                continue;
            }

            foreach (var step in finding.Criterion.Steps.Where(r => r.On.Contains(finding.Status)))
            {
                Add(new NextStep(step.Step, recommendation, finding));
            }

            foreach (var question in finding.Criterion.Questions.Where(q => q.On.Contains(finding.Status)))
            {
                _questions.Add(new QuestionToExpert(question, finding, QuestionForm.PlaceOf(form, question, recommendation.Decision.RuleBook, recommendation.Decision.Snapshot.AsOf)));
            }
        }
    }

    private void AddAll(Steps brought)
    {
        foreach (var step in brought.NextSteps)
        {
            Add(step);
        }

        _questions.AddRange(brought.Questions);
    }

    private void Add(NextStep step)
    {
        if (_steps.TrueForAll(s => s.Id != step.Id))
        {
            _steps.Add(step);
        }
    }
}

/// <summary>Who does what next, and what to ask the expert.</summary>
internal sealed record Steps(ImmutableArray<NextStep> NextSteps, ImmutableArray<QuestionToExpert> Questions);
