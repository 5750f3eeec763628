using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>What keeps an outcome from coming out, in words: for pages that show it their own way. Thread-safe.</summary>
public static class WhyNotText
{
    /// <summary>
    /// A line for each thing that stands in the way, in the order of <see cref="BlockedOutcome.BlockedBy"/>. To the officer it tells the finding, what was read
    /// and the bound with its source; to the person concerned the finding in plain words. Empty when the rules are too entangled to be analysed.
    /// </summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="whyNot">One of its <see cref="RecommendationAnalysis.WhyNot"/>.</param>
    /// <param name="audience">Whom the lines speak to.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<WhyNotLine> Write(Recommendation recommendation, BlockedOutcome whyNot, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(whyNot);
        var lines = new BlockingLines(Labels.For(audience, language));
        var told = audience == Audience.Client ? lines.WritePlainly(whyNot) : lines.Write(whyNot, recommendation);
        return [.. told.Select(t => new WhyNotLine(StatusOf(t.Item.Mark), t.Item.Lead, t.Item.Text, t.Set)).DistinctBy(l => (l.Status, l.Lead, l.Text))];
    }

    private static FindingStatus? StatusOf(Mark mark) => mark switch
    {
        Mark.Met => FindingStatus.Met,
        Mark.NotMet => FindingStatus.NotMet,
        Mark.Unknown => FindingStatus.Unknown,
        _ => null,
    };
}

/// <summary>One thing that keeps an outcome from coming out, in words. Immutable.</summary>
/// <param name="Status">What it came to; null where no case at all reaches the outcome.</param>
/// <param name="Lead">The words that the line begins with, set off from the rest; null when there are none.</param>
/// <param name="Text">The line.</param>
/// <param name="Set">What it tells, for whoever leads on to the criteria.</param>
public sealed record WhyNotLine(FindingStatus? Status, string? Lead, string Text, BlockingSet Set);
