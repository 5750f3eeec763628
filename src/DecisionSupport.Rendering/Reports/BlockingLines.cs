using System.Globalization;
using DecisionSupport.Explanation;
using DecisionSupport.Feel;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Reports;

/// <summary>Says what keeps an outcome from coming out: which finding, what was read, and the bound with its source. For somebody who works with the case.</summary>
internal sealed class BlockingLines(Labels labels)
{
    private const int MostWords = 6;
    private const int MostBounds = 3;

    private readonly Language _language = labels.Language;

    public IEnumerable<(ReportItem Item, BlockingSet Set)> Write(BlockedOutcome whyNot, Recommendation recommendation) => ToTell(whyNot.BlockedBy)
        .Select(set => (set.Blockers.IsEmpty ? new ReportItem(Mark.None, null, labels.NeverReached) : Write(set, recommendation), set));

    /// <summary>The same in the words of findings to the person concerned, without readings and bounds.</summary>
    public IEnumerable<(ReportItem Item, BlockingSet Set)> WritePlainly(BlockedOutcome whyNot) => ToTell(whyNot.BlockedBy)
        .Select(set => (Item: set.Blockers.IsEmpty ? new ReportItem(Mark.None, null, labels.NeverReached) : WritePlainly(set), set))
        .Where(told => told.Item.Text.Length > 0);

    private ReportItem WritePlainly(BlockingSet set)
    {
        var told = set.Blockers.Select(b => b.Finding).OfType<Finding>().Select(f => f.Text(Audience.Client, _language)).Distinct().ToList();
        return new ReportItem(MarkOf(set), told.Count > 1 ? labels.OneOfThese : null, string.Join(' ', told));
    }

    // Where nobody can change what blocks, nothing else is worth a line. A condition without a name is, when it fails and no finding says the same.
    private static IEnumerable<BlockingSet> ToTell(ImmutableArray<BlockingSet> sets)
    {
        if (sets.Where(IsFinal).ToList() is { Count: > 0 } final)
        {
            return final;
        }

        var named = sets.Where(set => set.Blockers.IsEmpty || set.Blockers.Any(b => b.Finding is not null)).ToList();
        var facts = named.SelectMany(FactsIn).ToHashSet();
        return named.Concat(sets.Where(set => !named.Contains(set) && MarkOf(set) == Mark.NotMet && !FactsIn(set).All(facts.Contains)));
    }

    private static bool IsFinal(BlockingSet set) =>
        !set.Blockers.IsEmpty && set.Blockers.All(b => b.Finding is { Status: not FindingStatus.Unknown }) && FactsIn(set).All(f => f.ChangeableBy.IsEmpty);

    private static IEnumerable<Fact> FactsIn(BlockingSet set) => set.Blockers.SelectMany(b => b.Comparisons).SelectMany(r => r.Facts).Select(f => f.Fact);

    private ReportItem Write(BlockingSet set, Recommendation recommendation)
    {
        var titles = set.Blockers.Select(b => TitleOf(b, recommendation)).OfType<string>().ToList();
        var lead = string.Join(" + ", titles);
        var readings = string.Join("; ", set.Blockers.SelectMany(b => b.Comparisons).SelectMany(Write).Where(t => t.Length > 0).Distinct());
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
        var statuses = set.Blockers.Select(b => b.Finding?.Status ?? b.Comparisons[0].Status).Distinct().ToList();
        return statuses is [FindingStatus.Met] ? Mark.Met : statuses is [FindingStatus.Unknown] ? Mark.Unknown : Mark.NotMet;
    }

    // While a fact is not known, there is nothing yet to hold against a bound.
    private IEnumerable<string> Write(DecisiveComparison comparison) => comparison.Status == FindingStatus.Unknown
        ? comparison.Facts.Where(f => f.Value.IsNull).Select(Write).Concat(comparison.Undecided.Select(p => UndecidedValue.Sentence(p, _language).TrimEnd('.')))
        : [string.Join(", ", comparison.Facts.Select(Write)) + HeldAgainst(comparison)];

    private string Write(FactValue read) => $"{read.Fact.Label.In(_language)}: {ValueText.Write(read.Value, read.Fact.Type, null, _language)}";

    private string HeldAgainst(DecisiveComparison comparison)
    {
        var bounds = string.Join(", ", comparison.Bounds.Take(MostBounds).Select(Write));
        var words = comparison.Facts is [var only] && only.Fact.Type is EnumFactType or EnumListFactType
            ? string.Join(", ", comparison.ComparedWith.Where(v => v.Kind == FeelKind.String).Take(MostWords).Select(v => ValueText.Write(v, only.Fact.Type, null, _language)))
            : "";
        return bounds.Length > 0 ? $" ({bounds})" : words.Length > 0 ? $" ({Format(labels.ComparedWith, words)})" : "";
    }

    private string Write(Bound bound)
    {
        var text = ValueText.Write(bound.Compared, null, null, _language);
        var value = bound.Parameter.Unit is { } unit ? $"{text} {unit.In(_language)}" : text;
        return Format(labels.Bound, bound.Parameter.Title.In(_language), value, ValueText.Write(FeelValue.From(bound.Value.From), null, null, _language), bound.Value.Source);
    }

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
