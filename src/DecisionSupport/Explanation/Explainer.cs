using DecisionSupport.Analysis;

namespace DecisionSupport.Explanation;

/// <summary>Works out, at the first question, what is said of a recommendation beyond outcome and findings. Thread-safe: the worst that can happen is that two threads work out the same.</summary>
internal sealed class Explainer(Recommendation recommendation)
{
    private readonly Lazy<OutcomeSpace> _space = new(() => OutcomeSpace.Of(recommendation), LazyThreadSafetyMode.PublicationOnly);
    private readonly TextFiller _texts = new(recommendation);
    private StepCollector? _steps;
    private ImmutableArray<Outcome>? _possibleOutcomes;
    private ImmutableArray<MissingFact>? _missingFacts;
    private ImmutableArray<Change>? _changes;
    private ImmutableArray<Notice>? _notices;

    public ImmutableArray<Outcome> PossibleOutcomes => _possibleOutcomes ??= _space.Value.PossibleOutcomes();

    public ImmutableArray<MissingFact> MissingFacts => _missingFacts ??= _space.Value.MissingFacts();

    public ImmutableArray<Change> Changes => _changes ??= ChangeFinder.Find(recommendation);

    public ImmutableArray<NextStep> NextSteps => Steps.NextSteps;

    public ImmutableArray<QuestionToDoctor> Questions => Steps.Questions;

    public ImmutableArray<Notice> Notices => _notices ??= NoticeCollector.Collect(recommendation);

    private StepCollector Steps => _steps ??= StepCollector.Collect(recommendation);

    public string Fill(string text, Language language) => _texts.Fill(text, language);
}
