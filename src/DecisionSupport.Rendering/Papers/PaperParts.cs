using System.Globalization;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>What all papers share.</summary>
internal static class PaperParts
{
    public static string Write(Report report, PaperFormat format)
    {
        // Papers have no marks that are spoken otherwise to one audience than to the other.
        var labels = Labels.For(Audience.Officer, report.Language);
        return format switch
        {
            PaperFormat.Text => DecisionText.Write(report),
            PaperFormat.Markdown => DecisionMarkdown.Write(report, labels),
            PaperFormat.Html => DecisionHtml.Write(report, labels),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    /// <summary>Prose under a heading.</summary>
    public static ReportPart Prose(string heading, string text) => new(heading, "", text, []);

    /// <summary>A list under a heading; nothing when it is empty.</summary>
    public static IEnumerable<ReportPart> List(string heading, IEnumerable<ReportItem> items, bool isNumbered = false)
    {
        ImmutableArray<ReportItem> all = [.. items];
        return all.IsEmpty ? [] : [new ReportPart(heading, "", "", [new ReportSection("", all, isNumbered)])];
    }

    /// <summary>The rule sets that could not be asked, each with why.</summary>
    public static ImmutableArray<string> NotAsked(Decision decision, Language language, Audience audience = Audience.Officer)
    {
        var labels = Labels.For(audience, language);
        return
        [
            .. decision.NotEvaluated.Select(n => string.Format(
                CultureInfo.InvariantCulture,
                labels.NotInForce,
                decision.RuleBook.RuleSets.First(r => r.Id == n.RuleSet).Versions[^1].Title.In(language),
                ReportText.Day(decision.Snapshot.AsOf, language))),
        ];
    }
}
