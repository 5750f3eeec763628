using DecisionSupport.Explanation;
using DecisionSupport.Planning;

namespace DecisionSupport;

/// <summary>A step of a plan: who does what, by which day, why, and what it opens. Immutable and thread-safe.</summary>
public sealed class PlannedStep
{
    private readonly NextStep _step;

    internal PlannedStep(StepGroup group, PlanPhase phase, DueDay due, ImmutableArray<string> ruleSets, ImmutableArray<NextStep> opens)
    {
        _step = group.Told;
        Measures = [.. group.Steps.SelectMany(s => s.Measures).Distinct()];
        Phase = phase;
        Due = due;
        Paper = group.Paper;
        RuleSets = ruleSets;
        Opens = [.. opens.Select(o => o.Id)];
    }

    /// <summary>The id of the step.</summary>
    public string Id => _step.Id;

    /// <summary>Who does it.</summary>
    public Party Responsible => _step.Responsible;

    /// <summary>When it has its turn.</summary>
    public PlanPhase Phase { get; }

    /// <summary>By which day.</summary>
    public DueDay Due { get; }

    /// <summary>Ids of the rule sets that ask for it, in the order of the rule book.</summary>
    public ImmutableArray<string> RuleSets { get; }

    /// <summary>Ids of the steps of the plan that can be taken once this one is done.</summary>
    public ImmutableArray<string> Opens { get; }

    /// <summary>Ids of the sources it rests on; may be empty.</summary>
    public ImmutableArray<string> Sources => _step.Sources;

    /// <summary>How the one who does it is reached; null when that is not told.</summary>
    public Contact? Contact => _step.Contact;

    /// <summary>What the place has to offer that can be of help here; may be empty.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>The id of the guide that explains it; null when there is none.</summary>
    public string? Guide => _step.Guide;

    /// <summary>The id of the paper that it hands on; null when there is none. Where it is named, the paper is never empty.</summary>
    public string? Paper { get; }
    /// <summary>That guide itself.</summary>
    internal Guide? ExplainedBy => _step.ExplainedBy;

    /// <summary>What to do, for an audience.</summary>
    public string Text(Audience audience, Language language) => _step.Text(audience, language);

    /// <summary>Why, in one line: what the rules say of it, or else the finding or the outcome that it follows from.</summary>
    public string Why(Audience audience, Language language)
    {
        if (_step.Written.Plan.Why is { } why)
        {
            return TextFiller.Fill(_step.Recommendation, why.For(audience), language);
        }

        return _step.Cause is { } cause
            ? cause.Text(audience, language)
            : $"{_step.Recommendation.Version.Title.In(language)}: {_step.Recommendation.Outcome.Title.In(language)}.";
    }
}
