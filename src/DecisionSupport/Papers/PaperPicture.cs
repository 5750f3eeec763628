using DecisionSupport.Data;

namespace DecisionSupport.Papers;

/// <summary>A picture that is drawn from a decision; where there are no pictures it is a sentence. Immutable.</summary>
/// <param name="Kind">What it shows.</param>
internal sealed record PaperPicture(PaperPictureKind Kind)
{
    /// <summary>The rule set whose days are shown; null for other pictures.</summary>
    public string? RuleSet => NamedRuleSet?.Id;

    internal PlacedId? NamedRuleSet { get; init; }
}

/// <summary>What a picture shows.</summary>
internal enum PaperPictureKind
{
    /// <summary>The chain of the expert's statement, with what it lacks. Never on a paper to the person concerned, whom it would only grade.</summary>
    Chain,

    /// <summary>The days that a rule set looks at one by one.</summary>
    Days,
}
