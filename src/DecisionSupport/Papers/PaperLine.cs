using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>A line of a paper, or a list or a picture in its place. Immutable.</summary>
/// <param name="When">The condition; null when it always stands there.</param>
/// <param name="Blanks">What is filled in by hand, in every line of a list.</param>
internal sealed record PaperLine(Expression? When, ImmutableArray<LocalizedText> Blanks)
{
    /// <summary>The list or the picture; null for a line that the author writes.</summary>
    public PaperList? List { get; init; }

    /// <summary>Whose name leads it; null when it is nobody's line.</summary>
    public Party? Party { get; init; }

    /// <summary>Other words that lead it; null when there are none.</summary>
    public LocalizedText? Lead { get; init; }

    /// <summary>The line; null when it only has blanks.</summary>
    public LocalizedText? Words { get; init; }

    /// <summary>Up to how many open questions to the party stand below it.</summary>
    public int MostQuestions { get; init; }

    /// <summary>Whether it warns.</summary>
    public bool IsWarning { get; init; }
}
