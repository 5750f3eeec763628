using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>Texts to both readers side by side, Swedish open and English folded.</summary>
internal static class AudienceTables
{
    /// <summary>Labelled texts, one row each.</summary>
    public static void Write(MarkdownPen pen, string heading, IReadOnlyList<(LocalizedText Label, AudienceTexts Texts)> rows)
    {
        Table(pen, Language.Swedish, heading, PageWords.ToOfficer, PageWords.ToClient);
        var english = new MarkdownPen();
        Table(english, Language.English, "", "To the officer", "To the person");
        pen.Details("English", english.ToString());

        void Table(MarkdownPen target, Language language, params IReadOnlyList<string> headings) => target.Table(
            headings,
            rows.Select(r => (IReadOnlyList<string>)[MarkdownText.Of(r.Label.In(language)), .. new[] { r.Texts.Officer, r.Texts.Client }.Select(t => MarkdownText.Of(t.In(language)))]));
    }

    /// <summary>Who is responsible for a step, as a label.</summary>
    public static LocalizedText By(StepText step) => step.By.Name;

    /// <summary>The statuses on which something is said, as a label.</summary>
    public static LocalizedText On(ImmutableArray<FindingStatus> statuses) =>
        new(string.Join(", ", statuses.Select(s => StatusLabel(s).Swedish)), string.Join(", ", statuses.Select(s => StatusLabel(s).English)));

    public static LocalizedText StatusLabel(FindingStatus status) => status switch
    {
        FindingStatus.Met => new(PageWords.Met, "met"),
        FindingStatus.NotMet => new(PageWords.NotMet, "not met"),
        _ => new(PageWords.Open, "open"),
    };
}
