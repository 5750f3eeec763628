using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Writes how sources stand to the law as a page in Swedish, for those who review rules. Thread-safe; the same report gives the same bytes.</summary>
public static class LawReportPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Write(LawReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var pen = new MarkdownPen();
        pen.Heading(1, "Reglerna och lagen");
        pen.Block($"Läget den {report.AsOf.Iso()}. Sidan skrivs av `decision-support sources`; ändra den inte för hand. Den jämför varje lagrum som reglerna vilar på med lagens text. En ändring som är nyare än texten syns inte.");
        pen.Heading(2, "Lagtext som är läst");
        pen.Table(
            ["SFS", "Namn", "Textens dag", "Ändrad till och med", "Ändringar i registret"],
            report.Acts.Select(a => (IReadOnlyList<string>)[a.Number, MarkdownText.Of(a.Title), a.HasText ? MarkdownText.Of(a.Day) : "bara registret", a.Through ?? "", a.Amendments.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        pen.Heading(2, "Att rätta eller läsa om");
        Findings(pen, report, f => f.IsFault);
        pen.Heading(2, "På väg");
        Findings(pen, report, f => f.Kind == LawFindingKind.ChangesAhead);
        pen.Heading(2, "Åberopas utanför sin tid");
        pen.Block("En version av reglerna vilar på ett lagrum som inte fanns då. Det är rätt bara om övergångsreglerna säger det.");
        Findings(pen, report, f => f.Kind == LawFindingKind.OutsideItsTime);
        pen.Heading(2, "Inte lästa");
        pen.List([string.Join(", ", report.Sources.Where(s => s.Findings.Any(f => f.Kind == LawFindingKind.NotRead)).Select(s => Link(s.Source)).DefaultIfEmpty("Inga"))]);
        pen.Heading(2, "Alla lagrum");
        pen.Table(
            ["Källa", "SFS", "Senast ändrad genom", "I kraft", "Kontrollerad", "Ordagrant"],
            report.Sources.Select(s => (IReadOnlyList<string>)[Link(s.Source), s.Act, s.LatestAmendment ?? "", MarkdownText.Of(s.LatestDay), s.Source.Checked.Iso(), Quoted(s)]));
        return pen.ToString();
    }

    private static void Findings(MarkdownPen pen, LawReport report, Func<LawFinding, bool> isTold)
    {
        var found = report.Sources.SelectMany(s => s.Findings.Where(isTold).Select(f => (s.Source, Finding: f))).ToList();
        if (found.Count == 0)
        {
            pen.Block("Inget.");
            return;
        }

        pen.Table(["Källa", "Vad", "Dag", "Genom", "Övergångsregler"], found.Select(f => (IReadOnlyList<string>)[Link(f.Source), Words(f.Finding.Kind), MarkdownText.Of(f.Finding.Day), f.Finding.Amendment ?? "", MarkdownText.Of(f.Finding.TransitionRules ?? "")]));
    }

    private static string Words(LawFindingKind kind) => kind switch
    {
        LawFindingKind.NotThere => "finns inte",
        LawFindingKind.ChangedSinceChecked => "ändrad sedan den kontrollerades",
        LawFindingKind.QuoteDiffers => "lyder inte som den återges",
        LawFindingKind.ChangesAhead => "ändras",
        _ => "gällde inte då",
    };

    private static string Quoted(SourceStatus status) => status.Source.Quote is null ? "" : status.Findings.Any(f => f.Kind is LawFindingKind.QuoteDiffers or LawFindingKind.NotRead) ? "nej" : "ja";

    private static string Link(Source source) => MarkdownText.Link(source.Id, source.Url);
}
