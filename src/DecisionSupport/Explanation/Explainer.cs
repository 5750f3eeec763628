using DecisionSupport.Analysis;
using DecisionSupport.Analysis.Diagrams;

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
    private bool _isTooLarge;
    private StepCollector? _steps;
    private ImmutableArray<Outcome>? _possibleOutcomes;
    private ImmutableArray<MissingFact>? _missingFacts;
    private ImmutableArray<Change>? _changes;
    private ImmutableArray<Notice>? _notices;
    private ImmutableArray<WhyNot>? _whyNot;
    private Lazy<Timeline?>? _timeline;

    public ImmutableArray<Outcome> PossibleOutcomes => Once(ref _possibleOutcomes, static e => e.Analysed(s => s.PossibleOutcomes(), WithoutAnalysis.PossibleOutcomes));

    public ImmutableArray<MissingFact> MissingFacts => Once(ref _missingFacts, static e => e.Analysed(s => s.MissingFacts(), WithoutAnalysis.MissingFacts));

    public ImmutableArray<Change> Changes => Once(ref _changes, static e => e.FindChanges());

    public ImmutableArray<WhyNot> WhyNot => Once(ref _whyNot, static e => e.FindBlocking());

    public ImmutableArray<NextStep> NextSteps => Steps.NextSteps;

    public ImmutableArray<QuestionToDoctor> Questions => Steps.Questions;

    public ImmutableArray<Notice> Notices => Once(ref _notices, static e => NoticeCollector.Collect(e.Recommendation));

    public Timeline? Timeline
    {
        get
        {
            lock (_gate)
            {
                return (_timeline ??= new(TimelineWriter.Write(recommendation))).Value;
            }
        }
    }

    private Recommendation Recommendation => recommendation;

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

    // The space is not thread-safe itself: it is only asked inside the gate.
    private T Analysed<T>(Func<OutcomeSpace, T> ask, Func<Recommendation, T> otherwise)
    {
        try
        {
            return _isTooLarge ? otherwise(recommendation) : ask(_space ??= OutcomeSpace.Of(recommendation));
        }
        catch (DiagramTooLargeException)
        {
            _isTooLarge = true;
            return otherwise(recommendation);
        }
    }

    private ImmutableArray<Change> FindChanges()
    {
        try
        {
            return ChangeFinder.Find(recommendation);
        }
        catch (DiagramTooLargeException)
        {
            return [];
        }
    }

    private ImmutableArray<WhyNot> FindBlocking()
    {
        try
        {
            return WhyNotCollector.Collect(recommendation);
        }
        catch (DiagramTooLargeException)
        {
            return WhyNotCollector.Unexplained(recommendation);
        }
    }
}
