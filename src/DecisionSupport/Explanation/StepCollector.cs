using DecisionSupport.Evaluation;

namespace DecisionSupport.Explanation;

/// <summary>
/// Gathers next steps and questions: those of the rule set whose condition is shown, then those of the criteria that the outcome takes along, then
/// those of the rule sets that the outcome brings. Each step is said once.
/// </summary>
internal sealed class StepCollector
{
    private readonly List<NextStep> _steps = [];
    private readonly List<QuestionToDoctor> _questions = [];

    private StepCollector()
    {
    }

    public ImmutableArray<NextStep> NextSteps { get; private set; } = [];

    public ImmutableArray<QuestionToDoctor> Questions { get; private set; } = [];

    public static StepCollector Collect(Recommendation recommendation)
    {
        var collector = new StepCollector();
        collector.AddConditional(recommendation);
        collector.AddRemedies(recommendation);
        foreach (var brought in recommendation.Outcome.Brings.Ids.Select(recommendation.Decision.Find).OfType<Recommendation>())
        {
            collector.AddAll(brought);
        }

        collector.NextSteps = [.. collector._steps];
        collector.Questions = [.. collector._questions];
        return collector;
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
        var form = QuestionForm.Of(recommendation.Decision.Snapshot);
        using var evaluation = AfterOutcome.Of(recommendation);
        foreach (var finding in recommendation.Findings.Where(f => recommendation.Outcome.Remedies.Contains(f.Status)))
        {
            // Nobody is asked to mend what may not even apply; what decides that is asked for first.
            var applies = recommendation.Compiled.Criteria[recommendation.Compiled.IndexOf(finding.Criterion.Id)].Applies;
            if (applies is not null && !evaluation.IsShown(applies))
            {
                continue;
            }

            foreach (var remedy in finding.Criterion.Remedies.Where(r => r.On.Contains(finding.Status)))
            {
                Add(new NextStep(remedy.Step, recommendation));
            }

            foreach (var question in finding.Criterion.Questions.Where(q => q.On.Contains(finding.Status)))
            {
                _questions.Add(new QuestionToDoctor(question, recommendation, QuestionForm.PlaceOf(form, question, recommendation.Decision.RuleBook)));
            }
        }
    }

    private void AddAll(Recommendation brought)
    {
        foreach (var step in brought.NextSteps)
        {
            Add(step);
        }

        _questions.AddRange(brought.QuestionsToDoctor);
    }

    private void Add(NextStep step)
    {
        if (_steps.TrueForAll(s => s.Id != step.Id))
        {
            _steps.Add(step);
        }
    }
}
