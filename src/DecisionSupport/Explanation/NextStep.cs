using DecisionSupport.Explanation;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>Something that somebody should do. Immutable.</summary>
public sealed class NextStep
{
    private readonly StepText _step;
    private readonly Recommendation _recommendation;

    internal NextStep(StepText step, Recommendation recommendation, Finding? cause = null)
    {
        _step = step;
        _recommendation = recommendation;
        Cause = cause;
    }

    /// <summary>The id of the step.</summary>
    public string Id => _step.Id;

    /// <summary>The id of the rule set that asks for it.</summary>
    public string RuleSet => _recommendation.Version.RuleSet;

    /// <summary>Who does it.</summary>
    public Party Responsible => _step.By;

    /// <summary>How whoever does it is reached; null where that is not told.</summary>
    public Contact? Contact => _recommendation.Decision.RuleBook.Contacts.GetValueOrDefault(Responsible);

    /// <summary>What the place has to offer that can be of help here; may be empty.</summary>
    public ImmutableArray<Measure> Measures => [.. _recommendation.Decision.RuleBook.MeasuresByStep[Id]];

    /// <summary>Ids of the sources it rests on; may be empty.</summary>
    public ImmutableArray<string> Sources => _step.Sources.Ids;

    /// <summary>The id of the guide that explains it; null when there is none.</summary>
    public string? Guide => _step.Guide?.Id;

    /// <summary>The id of the paper that it hands on; null when there is none.</summary>
    public string? Paper => _step.Paper?.Id;
    /// <summary>That guide itself.</summary>
    internal Guide? ExplainedBy => Guide is { } id ? _recommendation.Decision.RuleBook.Guides[id] : null;

    /// <summary>What to do, for an audience.</summary>
    public string Text(Audience audience, Language language) => TextFiller.Fill(_recommendation, _step.Texts.For(audience), language);

    /// <summary>What the rule file says of it.</summary>
    internal StepText Written => _step;

    /// <summary>The recommendation that it belongs to.</summary>
    internal Recommendation Recommendation => _recommendation;

    /// <summary>The finding that it mends; null where it follows from the outcome.</summary>
    internal Finding? Cause { get; }
}
