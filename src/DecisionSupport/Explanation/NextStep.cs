using DecisionSupport.Explanation;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>Something that somebody should do. Immutable.</summary>
public sealed class NextStep
{
    private readonly StepText _step;
    private readonly Recommendation _recommendation;

    internal NextStep(StepText step, Recommendation recommendation)
    {
        _step = step;
        _recommendation = recommendation;
    }

    /// <summary>The id of the step.</summary>
    public string Id => _step.Id;

    /// <summary>Who does it.</summary>
    public Party Responsible => _step.By;

    /// <summary>How whoever does it is reached; null where that is not told.</summary>
    public Contact? Contact => _recommendation.Decision.RuleBook.Contacts.GetValueOrDefault(Responsible);

    /// <summary>Ids of the sources it rests on; may be empty.</summary>
    public ImmutableArray<string> Sources => _step.Sources.Ids;

    /// <summary>What to do, for an audience.</summary>
    public string Text(Audience audience, Language language) => TextFiller.Fill(_recommendation, _step.Texts.For(audience), language);
}
