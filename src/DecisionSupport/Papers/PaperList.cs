using DecisionSupport.Data;

namespace DecisionSupport.Papers;

/// <summary>A list that is filled from a decision, or a picture that is drawn from it. Immutable.</summary>
/// <param name="Kind">What it lists.</param>
/// <param name="Most">How many lines it has at most; what is cut off is said.</param>
internal sealed record PaperList(PaperListKind Kind, int Most)
{
    /// <summary>Whether it is a picture; where there are none it is a sentence.</summary>
    public bool IsPicture => Kind is PaperListKind.Chain or PaperListKind.Days;

    /// <summary>The rule set that findings, warnings and days are of, and that steps are asked for by; null for the steps of all.</summary>
    public string? RuleSet => NamedRuleSet?.Id;

    /// <summary>Which facts; of outcomes, the rule sets that are left out.</summary>
    public ImmutableArray<string> Ids => Named.Ids;

    /// <summary>The statuses of findings.</summary>
    public ImmutableArray<FindingStatus> Statuses { get; init; } = [];

    /// <summary>Only the steps that these parties take; empty for all.</summary>
    public ImmutableArray<Party> By { get; init; } = [];

    /// <summary>All but the steps that these parties take.</summary>
    public ImmutableArray<Party> NotBy { get; init; } = [];

    /// <summary>Only steps whose day has passed, or only those whose day has not; null for all.</summary>
    public bool? IsOverdue { get; init; }

    /// <summary>Leads why a question is asked; null when that is not told.</summary>
    public LocalizedText? Why { get; init; }

    internal PlacedId? NamedRuleSet { get; init; }

    internal PlacedIds Named { get; init; } = new([]);
}

/// <summary>What a list lists.</summary>
internal enum PaperListKind
{
    /// <summary>Steps of the plan, in its order.</summary>
    Steps,

    /// <summary>The questions to the expert, each once, in the order of the form.</summary>
    Questions,

    /// <summary>Findings of a rule set, those first that carry its outcome.</summary>
    Findings,

    /// <summary>What came out of the rule sets that were asked.</summary>
    Outcomes,

    /// <summary>The warnings of a rule set.</summary>
    Warnings,

    /// <summary>Facts that are known, each with its label.</summary>
    Facts,

    /// <summary>The coming days on which an answer changes by itself.</summary>
    Coming,

    /// <summary>A picture: the chain of the expert's statement, with what it lacks. Never on a paper to the person concerned, whom it would only grade.</summary>
    Chain,

    /// <summary>A picture: the days that a rule set looks at one by one.</summary>
    Days,
}
