namespace DecisionSupport.Explanation;

/// <summary>
/// Works out, at the first question, what a rule author wrote for a recommendation as it came out. Thread-safe: one thread works it out, the others
/// wait. Rule sets that are brought along have explainers of their own and never ask back.
/// </summary>
internal sealed class Explainer(Recommendation recommendation)
{
    private readonly Lock _gate = new();
    private Steps? _steps;
    private ImmutableArray<Notice>? _notices;
    private Lazy<Timeline?>? _timeline;

    public Steps Steps
    {
        get
        {
            lock (_gate)
            {
                return _steps ??= StepCollector.Collect(recommendation, static brought => Of(brought).Steps);
            }
        }
    }

    public ImmutableArray<Notice> Notices
    {
        get
        {
            lock (_gate)
            {
                return _notices ??= NoticeCollector.Collect(recommendation);
            }
        }
    }

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

    /// <summary>The one explainer of a recommendation.</summary>
    public static Explainer Of(Recommendation recommendation) =>
        (Explainer)(recommendation.KeptExplanation ?? Interlocked.CompareExchange(ref recommendation.KeptExplanation, new Explainer(recommendation), null) ?? recommendation.KeptExplanation);
}
