using DecisionSupport.Data;
using DecisionSupport.Papers;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>
/// A paper of the rule book that is written of a decision, such as a letter, a sheet for a meeting or a list to follow up: one A4, filled from the plan, the
/// findings and the facts. It has no identity; what only people may know is left blank to be filled in. Immutable; made only by a rule book.
/// </summary>
public sealed class Paper
{
    internal Paper()
    {
    }

    /// <summary>The id, such as <c>letter</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called where it is chosen.</summary>
    public required LocalizedText Called { get; init; }

    /// <summary>Whom it speaks to: <c>officer</c>, or the id of a party.</summary>
    public required string For { get; init; }

    /// <summary>Ids of the sources it rests on.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The day its contents were last held against the sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Ids of the rule sets that it cannot be written without.</summary>
    public required ImmutableArray<string> Asks { get; init; }

    /// <summary>When it is worth writing, besides when a step of the plan names it; null when only steps tell.</summary>
    internal Expression? Ready { get; init; }

    /// <summary>The step that the plan has when the paper is needed and no other step names it; null when there is none.</summary>
    internal StepText? Step { get; init; }

    internal Wording Title { get; init; } = null!;

    /// <summary>What stands under the title.</summary>
    internal ImmutableArray<PaperLine> Head { get; init; }

    internal ImmutableArray<PaperPart> Parts { get; init; }

    internal Wording Footer { get; init; } = null!;

    internal PlacedIds CitedSources { get; init; } = null!;

    internal PlacedIds AskedRuleSets { get; init; } = null!;

    internal Place Place { get; init; }
}
