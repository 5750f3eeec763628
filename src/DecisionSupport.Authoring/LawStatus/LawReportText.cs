using System.Globalization;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Writes how sources stand to the law for people, in English. Thread-safe.</summary>
public static class LawReportText
{
    /// <summary>The acts that were read, what was found, and how many sources read as when they were checked.</summary>
    public static string Text(LawReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = report.Acts.Select(Line).ToList();
        foreach (var kind in Enum.GetValues<LawFindingKind>().Where(k => k != LawFindingKind.NotRead))
        {
            Add(lines, Heading(kind), report.Sources.SelectMany(s => s.Findings.Where(f => f.Kind == kind).SelectMany(f => Lines(s.Source, f))));
        }

        var unread = report.Sources.Where(s => s.Findings.Any(f => f.Kind == LawFindingKind.NotRead)).Select(s => s.Source.Id).ToList();
        Add(lines, "Not read, so nothing is said of them", unread.Count == 0 ? [] : [string.Join(", ", unread)]);
        lines.Add("");
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{report.Sources.Length} sources cite law; {report.Sources.Count(s => s.Findings.IsEmpty)} read as when they were checked, {unread.Count} were not read. As of {report.AsOf.Iso()}."));
        return string.Concat(lines.Select(l => l + "\n"));
    }

    private static string Line(ReadAct act)
    {
        var of = act.Day is { } day ? $", text of {day.Iso()}" : act.HasText ? ", text without a day" : ", no text";
        return string.Create(CultureInfo.InvariantCulture, $"{act.Number} {act.Title}{of}{(act.Through is null ? "" : $", amended to {act.Through}")}; {act.Amendments} amendments in the register");
    }

    private static void Add(List<string> lines, string heading, IEnumerable<string> found)
    {
        var indented = found.Select(l => "  " + l).ToList();
        if (indented.Count > 0)
        {
            lines.AddRange(["", heading + ":", .. indented]);
        }
    }

    private static IEnumerable<string> Lines(Source source, LawFinding finding)
    {
        yield return $"{source.Place}: {source.Id}: {finding.Message}";
        if (finding.TransitionRules is { } rules)
        {
            yield return $"  {finding.Amendment}: {rules}";
        }
    }

    private static string Heading(LawFindingKind kind) => kind switch
    {
        LawFindingKind.NotThere => "Not there",
        LawFindingKind.ChangedSinceChecked => "Changed since it was checked",
        LawFindingKind.QuoteDiffers => "Quoted otherwise than it reads",
        LawFindingKind.ChangesAhead => "Changes ahead",
        _ => "Cited outside its time, worth a look",
    };
}
