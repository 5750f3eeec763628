using DecisionSupport.Rendering.Papers;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>A guide of the rule book as a paper: one A4, the same for every case. Thread-safe.</summary>
public static class GuideSheet
{
    private static readonly LocalizedText Footer = new("Läst mot källorna den {0}. Källor: {1}.", "Held against the sources on {0}. Sources: {1}.");

    /// <summary>Writes a guide.</summary>
    /// <exception cref="ArgumentException">The rule book has no such guide.</exception>
    public static string Write(RuleBook ruleBook, string guideId, Language language, PaperFormat format = PaperFormat.Html)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return ruleBook.Guides.TryGetValue(guideId, out var guide)
            ? PaperParts.Write(ReportOf(guide, language), format)
            : throw new ArgumentException($"The rule book has no guide '{guideId}'.", nameof(guideId));
    }

    private static Report ReportOf(Guide guide, Language language) => new(
        language, guide.Title.In(language), Summary: null, [.. guide.Parts.Select(p => PartOf(p, language))], Notes: [], Sources: null,
        ReportText.Fill(Footer, language, ReportText.Day(guide.Checked, language), string.Join(", ", guide.Sources)), IsPaper: true);

    private static ReportPart PartOf(GuidePart part, Language language) => part.Text is { } text
        ? PaperParts.Prose(part.Heading.In(language), text.In(language))
        : PaperParts.List(part.Heading.In(language), part.Points.Select(p => new ReportItem(Mark.None, null, p.In(language)))).Single();
}
