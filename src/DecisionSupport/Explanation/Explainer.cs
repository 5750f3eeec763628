using DecisionSupport.Analysis;

namespace DecisionSupport.Explanation;

/// <summary>
/// Works out, at the first question, what is said of a recommendation beyond outcome and findings. Thread-safe: one thread works it out, the others
/// wait. Rule sets that are brought along have explainers of their own and never ask back.
/// </summary>
internal sealed class Explainer(Recommendation recommendation)
{
    private readonly Lock _gate = new();
    private readonly TextFiller _texts = new(recommendation);
    private OutcomeSpace? _space;
    private StepCollector? _steps;
    private ImmutableArray<Outcome>? _possibleOutcomes;
    private ImmutableArray<MissingFact>? _missingFacts;
    private ImmutableArray<Change>? _changes;
    private ImmutableArray<Notice>? _notices;

    public ImmutableArray<Outcome> PossibleOutcomes => Once(ref _possibleOutcomes, static e => e.Space.PossibleOutcomes());

    public ImmutableArray<MissingFact> MissingFacts => Once(ref _missingFacts, static e => e.Space.MissingFacts());

    public ImmutableArray<Change> Changes => Once(ref _changes, static e => ChangeFinder.Find(e.Recommendation));

    public ImmutableArray<NextStep> NextSteps => Steps.NextSteps;

    public ImmutableArray<QuestionToDoctor> Questions => Steps.Questions;

    public ImmutableArray<Notice> Notices => Once(ref _notices, static e => NoticeCollector.Collect(e.Recommendation));

    private Recommendation Recommendation => recommendation;

    // Not thread-safe itself: only asked inside the gate.
    private OutcomeSpace Space => _space ??= OutcomeSpace.Of(recommendation);

    private StepCollector Steps
    {
        get
        {
            lock (_gate)
            {
                return _steps ??= StepCollector.Collect(recommendation);
            }
        }
    }

    public string Fill(string text, Language language) => _texts.Fill(text, language);

    private ImmutableArray<T> Once<T>(ref ImmutableArray<T>? kept, Func<Explainer, ImmutableArray<T>> workOut)
    {
        lock (_gate)
        {
            return kept ??= workOut(this);
        }
    }
}
