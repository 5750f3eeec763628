using DecisionSupport.Data;
using DecisionSupport.RuleFiles;

namespace DecisionSupport;

/// <summary>
/// Something that a municipality or a host has to offer, such as boendestöd or a personligt ombud; shown with the steps where it can be of help.
/// Immutable; made only by a rule book.
/// </summary>
public sealed class Measure
{
    internal Measure()
    {
    }

    /// <summary>The id, such as <c>boendestod</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is, in a sentence or two that the person concerned reads too.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>How it is reached; null when that is not told.</summary>
    public LocalizedText? Reach { get; init; }

    /// <summary>The languages that it is given in; null when that is not told.</summary>
    public LocalizedText? Languages { get; init; }

    /// <summary>Ids of the steps where it can be of help, at least one.</summary>
    public required ImmutableArray<string> Steps { get; init; }

    internal PlacedIds NamedSteps { get; init; } = null!;

    /// <summary>Title, and how it is reached and in which languages, in a line.</summary>
    public string Line(Language language) => Title.In(language) + ReachText.Aside(language, Reach, Languages);
}
