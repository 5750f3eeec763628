using System.Globalization;
using DecisionSupport.Feel;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Reports;

/// <summary>A stretch of a timeline as one item of a report.</summary>
internal sealed class TimelineLine(Labels labels, Audience audience, Language language)
{
    public ReportItem Write(TimelineStretch stretch)
    {
        var mark = stretch.Status switch { DayStatus.Covered => Mark.Met, DayStatus.NotCovered => Mark.NotMet, _ => Mark.Unknown };
        var says = stretch.Reason(audience, language) ?? $"{stretch.Title!.In(language)}.";
        var keep = stretch.Keep(audience, language);
        var text = keep is null ? says : $"{says} {keep}";
        var sources = audience == Audience.Client || stretch.Sources.IsEmpty ? null : string.Join(", ", stretch.Sources);
        return new ReportItem(mark, Days(stretch), text, sources);
    }

    private string Days(TimelineStretch stretch) => stretch.From == stretch.To
        ? Day(stretch.From)
        : string.Format(CultureInfo.InvariantCulture, labels.FromTo, Day(stretch.From), Day(stretch.To));

    private string Day(DateOnly day) => ValueText.Write(FeelValue.From(day), null, null, language);
}
