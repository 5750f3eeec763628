using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>Decisions as one self-contained HTML page, fit for printing. Thread-safe.</summary>
public static class DecisionHtml
{
    // Swedish letters are written as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { color-scheme: light dark; --met: #0a6b2d; --not-met: #a3161a; --unknown: #7a4b00; }
        @media (prefers-color-scheme: dark) { :root { --met: #6fd08c; --not-met: #ff9a94; --unknown: #f0c36a; } }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.1rem; font-weight: normal; } h2 { font-size: 1.5rem; margin-bottom: .3rem; } h3 { font-size: 1.05rem; margin-bottom: .2rem; }
        ul { list-style: none; padding-left: 0; } li { margin: .25rem 0; padding-left: 1.6rem; text-indent: -1.6rem; }
        ol { padding-left: 1.6rem; } ol li { padding-left: 0; text-indent: 0; }
        .mark { display: inline-block; width: 1.6rem; text-indent: 0; font-weight: bold; }
        .met .mark { color: var(--met); } .not-met .mark { color: var(--not-met); } .unknown .mark, .warning .mark { color: var(--unknown); }
        .aside, footer { font-size: .85rem; } .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        @media print { @page { size: A4; margin: 16mm; } body { font-size: 10pt; margin: 0; max-width: none; } h3 { break-after: avoid; } li { break-inside: avoid; } }
        """;

    // What is filled in by hand needs a line to write on, and the whole should stay on one sheet.
    private const string PaperStyle = """

        h1 { font-size: 1.5em; font-weight: bold; margin: 0 0 .5em; } h2 { font-size: 1.1em; margin: .7em 0 .1em; } section p { margin: .2em 0; }
        ul, ol { margin: .2em 0; } li { margin: .15em 0; } .plain .mark { display: none; } li.plain { padding-left: 0; text-indent: 0; }
        section .below { font-size: .9em; text-indent: 0; margin: 0; } .blanks { display: flex; gap: 1em; text-indent: 0; margin: .3em 0; }
        .blanks span { flex: 1; border-bottom: 1px solid; } .picture { margin: .3em 0; text-indent: 0; } .picture .pic-wide { max-width: 34rem; } footer { margin-top: .7em; }
        @media print { @page { margin: 10mm; } body { font-size: 9pt; line-height: 1.2; } h1, h2 { margin: .3em 0 .05em; } li { margin: .08em 0; } .blanks { margin: .1em 0 .2em; } section p { margin: .1em 0; } .picture { margin: .1em 0; } .picture .pic-wide { max-width: 144mm; } .aside, footer { font-size: .85em; } }
        """;

    /// <summary>Writes a decision.</summary>
    public static string Write(Decision decision, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var report = ReportWriter.Write(decision, audience, language);
        return Write(report, Labels.For(audience, report.Language), [.. decision.Recommendations.Select(r => PicturesOf(r, audience, report.Language))]);
    }

    // To the person concerned the days are shown; whether conditions are met is told her in sentences.
    private static ImmutableArray<Picture> PicturesOf(Recommendation recommendation, Audience audience, Language language)
    {
        var strip = SvgPictures.ProtectionStrip(recommendation, audience, language, SvgPictures.ComingOf(recommendation));
        Picture?[] pictures = audience == Audience.Client
            ? [strip]
            :
            [
                strip,
                recommendation.Version.RuleSet == recommendation.Decision.RuleBook.Expert?.Statement?.RuleSet ? SvgPictures.Chain(recommendation.Decision, language) : null,
                SvgPictures.Criteria(recommendation, language),
                SvgPictures.WayTaken(recommendation, language),
                SvgPictures.WhoDoesWhat(recommendation, audience, language),
            ];
        return [.. pictures.OfType<Picture>()];
    }

    internal static string Write(Report report, Labels labels, params ImmutableArray<ImmutableArray<Picture>> pictures)
    {
        var style = string.Concat(Style, report.IsPaper ? PaperStyle : "", pictures.All(p => p.IsEmpty) && !report.HasFigures ? "" : $"\n{SvgPictures.Style}");
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(report.Language == Language.Swedish ? "sv" : "en")
            .Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
            .Append(Encode(report.Title)).Append("</title>\n<style>\n").Append(style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Encode(report.Title)).Append("</h1>\n");
        WriteSection(report.Summary, "h2", labels, html);
        foreach (var (part, i) in report.Parts.Select((p, i) => (p, i)))
        {
            html.Append("<section>\n<h2>").Append(Encode(part.Heading)).Append("</h2>\n").Append(part.Text.Length == 0 ? "" : $"<p>{Encode(part.Text)}</p>\n");
            html.AppendJoin("", i < pictures.Length ? pictures[i].Select(p => $"{p.Html}\n") : []);
            foreach (var section in part.Sections)
            {
                WriteSection(section, "h3", labels, html);
            }

            html.Append("</section>\n");
        }

        foreach (var note in report.Notes)
        {
            html.Append("<p>").Append(Encode(note)).Append("</p>\n");
        }

        WriteSection(report.Sources, "h2", labels, html);
        return html.Append("</main>\n<footer><p>").Append(Encode(report.Footer)).Append("</p></footer>\n</body>\n</html>\n").ToString();
    }

    private static void WriteSection(ReportSection? section, string level, Labels labels, StringBuilder html)
    {
        if (section is null)
        {
            return;
        }

        var list = section.IsNumbered ? "ol" : "ul";
        html.Append(section.Heading.Length == 0 ? "" : $"<{level}>{Encode(section.Heading)}</{level}>\n").Append('<').Append(list).Append(">\n");
        foreach (var item in section.Items)
        {
            WriteItem(item, section.IsNumbered, labels, html);
        }

        html.Append("</").Append(list).Append(">\n");
    }

    private static void WriteItem(ReportItem item, bool isNumbered, Labels labels, StringBuilder html)
    {
        if (item.Figure is not null)
        {
            html.Append("<li class=\"plain\">").Append(item.Figure).Append("</li>\n");
            return;
        }

        var (css, symbol) = MarkOf(item.Mark);
        html.Append("<li class=\"").Append(css).Append("\">");
        if (!isNumbered)
        {
            html.Append("<span class=\"mark\" aria-hidden=\"true\">").Append(symbol).Append("</span>");
        }

        if (labels.Spoken(item.Mark) is { Length: > 0 } spoken)
        {
            html.Append("<span class=\"said\">").Append(Encode(spoken)).Append(": </span>");
        }

        if (item.Lead is not null)
        {
            html.Append("<strong>").Append(Encode(item.Lead)).Append(":</strong> ");
        }

        html.Append(item.Link is null ? Encode(item.Text) : $"<a href=\"{Encode(item.Link)}\">{Encode(item.Text)}</a>");
        if (item.Aside is not null)
        {
            html.Append(" <span class=\"aside\">[").Append(Encode(item.Aside)).Append("]</span>");
        }

        if (item.Below is not null)
        {
            html.Append("<p class=\"below\">").Append(Encode(item.Below)).Append("</p>");
        }

        if (!item.Blanks.IsDefaultOrEmpty)
        {
            html.Append("<p class=\"blanks\">").AppendJoin(' ', item.BlankWords.Select(b => $"<span>{Encode(b)}</span>")).Append("</p>");
        }

        html.Append("</li>\n");
    }

    private static (string Css, string Symbol) MarkOf(Mark mark) => mark switch
    {
        Mark.Met => ("met", "✓"),
        Mark.NotMet => ("not-met", "✗"),
        Mark.NotHere => ("not-here", "–"),
        Mark.Unknown => ("unknown", "?"),
        Mark.Warning => ("warning", "!"),
        _ => ("plain", "•"),
    };

    private static string Encode(string text) => Encoder.Encode(text);
}
