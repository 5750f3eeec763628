using System.Globalization;
using DecisionSupport.Compilation;
using DecisionSupport.Feel.Values;
using DecisionSupport.Texts;

namespace DecisionSupport.Rendering.Reports;

/// <summary>Says what keeps an outcome from coming out: which finding, what was read, and the bound with its source. For somebody who works with the case.</summary>
internal sealed class BlockingLines(Labels labels)
{
    private const int MostWords = 6;
    private const int MostBounds = 3;

    private readonly Language _language = labels.Language;

    public IEnumerable<ReportItem> Write(WhyNot whyNot, Recommendation recommendation)
    {
        var told = whyNot.BlockedBy.Where(set => set.Blockers.IsEmpty || set.Blockers.Any(b => b.Finding is not null)).ToList();
        var facts = told.SelectMany(FactsIn).ToHashSet();

        // A condition without a name is worth a line only when no finding says the same.
        var unnamed = whyNot.BlockedBy.Where(set => !told.Contains(set) && !FactsIn(set).All(facts.Contains));
        return told.Concat(unnamed).Select(set => set.Blockers.IsEmpty ? new ReportItem(Mark.None, null, labels.NeverReached) : Write(set, recommendation));
    }

    private static IEnumerable<Fact> FactsIn(BlockingSet set) => set.Blockers.SelectMany(b => b.Readings).SelectMany(r => r.Facts).Select(f => f.Fact);

    private ReportItem Write(BlockingSet set, Recommendation recommendation)
    {
        var titles = set.Blockers.Select(b => TitleOf(b, recommendation)).OfType<string>().ToList();
        var lead = string.Join(" + ", titles);
        var readings = string.Join("; ", set.Blockers.SelectMany(b => b.Readings).Select(Write).Where(t => t.Length > 0).Distinct());
        return readings.Length == 0 ? new ReportItem(MarkOf(set), null, lead) : new ReportItem(MarkOf(set), lead.Length == 0 ? null : lead, readings);
    }

    private string? TitleOf(Blocker blocker, Recommendation recommendation)
    {
        if (blocker.Finding is not { } finding)
        {
            return null;
        }

        var title = finding.Criterion.Title.In(_language);
        return blocker.RuleSet == recommendation.Version.RuleSet ? title : $"{recommendation.Decision[blocker.RuleSet].Version.Title.In(_language)}, {title}";
    }

    private static Mark MarkOf(BlockingSet set)
    {
        var statuses = set.Blockers.Select(b => b.Finding?.Status ?? b.Readings[0].Status).Distinct().ToList();
        return statuses is [FindingStatus.Met] ? Mark.Met : statuses is [FindingStatus.Unknown] ? Mark.Unknown : Mark.NotMet;
    }

    private string Write(Reading reading)
    {
        var facts = string.Join(", ", reading.Facts.Select(f => $"{f.Fact.Label.In(_language)}: {ValueText.Write(f.Value, f.Fact.Type, null, _language)}"));
        var bounds = string.Join(", ", reading.Bounds.Take(MostBounds).Select(Write));
        var words = reading.Facts is [var only] && only.Fact.Type is EnumFactType or EnumListFactType
            ? string.Join(", ", reading.ComparedWith.Where(v => v.Kind == FeelKind.String).Take(MostWords).Select(v => ValueText.Write(v, only.Fact.Type, null, _language)))
            : "";
        return facts + (bounds.Length > 0 ? $" ({bounds})" : words.Length > 0 ? $" ({Format(labels.ComparedWith, words)})" : "");
    }

    private string Write(Bound bound)
    {
        var text = ValueText.Write(ParameterFeelValue.Of(bound.Parameter, bound.Value), null, null, _language);
        var value = bound.Parameter.Unit is { } unit ? $"{text} {unit.In(_language)}" : text;
        return Format(labels.Bound, bound.Parameter.Title.In(_language), value, ValueText.Write(FeelValue.From(bound.Value.From), null, null, _language), bound.Value.Source);
    }

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
