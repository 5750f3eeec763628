using DecisionSupport.Data;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>One condition of a rule set. Immutable.</summary>
public sealed class Criterion
{
    internal Criterion()
    {
    }

    /// <summary>The id, unique in its rule set and kept from version to version.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The test as the rule file writes it, in FEEL.</summary>
    public string Test => TestExpression.Text;

    /// <summary>Ids of the sources it rests on.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Whether it only chooses between ways, so that it speaks neither for nor against anything: then “not met” is told as “does not apply here”.</summary>
    public bool ChoosesWay { get; init; }

    /// <summary>What is said of it to somebody who works with the case.</summary>
    public required StatusTexts Officer { get; init; }

    /// <summary>What is said of it to the person concerned.</summary>
    public required StatusTexts Client { get; init; }

    /// <summary>What is said of it to an audience.</summary>
    public StatusTexts For(Audience audience) => audience == Audience.Officer ? Officer : Client;

    internal PlacedIds CitedSources { get; init; } = null!;

    internal ImmutableArray<CriterionStep> Steps { get; init; } = [];

    internal ImmutableArray<ExpertQuestion> Questions { get; init; } = [];

    /// <summary>Whether the expert is asked where it is not met or not known.</summary>
    internal bool AsksExpert => !Questions.IsEmpty;

    internal Expression TestExpression { get; init; } = null!;

    internal Expression? AppliesExpression { get; init; }

    internal Place Place { get; init; }
}
