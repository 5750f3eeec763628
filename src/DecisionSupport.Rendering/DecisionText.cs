using System.Text;
using DecisionSupport.Declarations;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>Decisions as text for a terminal or a log that people read. Thread-safe.</summary>
public static class DecisionText
{
    private const int DefaultWidth = 100;
    private const int LongBlank = 40;
    private const int ShortBlank = 20;

    /// <summary>Writes a decision: the outcome first, then why, what is missing and who does what.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="audience">Whom the text speaks to.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">Where lines are broken, in characters.</param>
    /// <param name="useColour">Whether to colour by ANSI escapes.</param>
    public static string Write(Decision decision, Audience audience, Language language, int width = DefaultWidth, bool useColour = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Write(ReportWriter.Write(decision, audience, language), width, useColour);
    }

    internal static string Write(Report report, int width = DefaultWidth, bool useColour = false)
    {
        var pen = new Rendering.TextPen(Math.Max(width, 40), useColour);
        pen.Line(report.Title, Rendering.TextStyle.Faint);
        WriteSection(report.Summary, report.Citations, pen);
        foreach (var part in report.Parts)
        {
            WritePart(part, report.Citations, pen);
        }

        foreach (var note in report.Notes)
        {
            pen.Space();
            pen.Item("! ", note, Rendering.TextStyle.Unknown);
        }

        WriteSection(report.Sources, report.Citations, pen);
        pen.Space();
        pen.Line(report.Footer, Rendering.TextStyle.Faint);
        return pen.ToString();
    }

    private static void WritePart(ReportPart part, Citations citations, Rendering.TextPen pen)
    {
        pen.Space();
        pen.Line(part.Heading, Rendering.TextStyle.Heading);
        if (part.Text.Length > 0)
        {
            pen.Line(part.Text, Rendering.TextStyle.Plain);
        }

        foreach (var section in part.Sections)
        {
            WriteSection(section, citations, pen);
        }
    }

    private static void WriteSection(ReportSection? section, Citations citations, Rendering.TextPen pen)
    {
        if (section is null)
        {
            return;
        }

        if (section.Heading.Length > 0)
        {
            pen.Space();
            pen.Line(section.Heading, Rendering.TextStyle.Subheading);
        }

        var number = 0;
        foreach (var item in section.Items)
        {
            number++;
            var (mark, style) = MarkOf(item.Mark, section.IsNumbered ? $"{number}. " : "• ");
            pen.Item("  " + mark, TextOf(item, citations), style);
            if (item.Below is not null)
            {
                pen.Item(new string(' ', mark.Length + 2), item.Below, style);
            }

            if (!item.Blanks.IsDefaultOrEmpty && item.Text.Length > 0)
            {
                pen.Item(new string(' ', mark.Length + 2), BlanksOf(item), style);
            }
        }
    }

    private static string BlanksOf(ReportItem item) =>
        string.Join(' ', item.BlankWords.Select(b => $"{b} {new string('_', item.Blanks.Length == 1 ? LongBlank : ShortBlank)}".Replace(' ', Rendering.TextPen.Hard)));

    private static string TextOf(ReportItem item, Citations citations)
    {
        if (item.Text.Length == 0)
        {
            return BlanksOf(item);
        }

        var text = new StringBuilder(item.Lead is null ? item.Text : $"{item.Lead}: {item.Text}");
        if (item.Aside is not null)
        {
            text.Append(" [").Append(KeptTogether(item.Aside)).Append(']');
        }

        var kept = citations.KeepTogether(text.ToString(), Rendering.TextPen.Hard);
        return item.Link is null ? kept : $"{kept} {item.Link}";
    }

    // Of a list, an item is broken after its comma, never inside.
    private static string KeptTogether(string list) => list.Replace(' ', Rendering.TextPen.Hard).Replace($",{Rendering.TextPen.Hard}", ", ", StringComparison.Ordinal);

    private static (string Mark, Rendering.TextStyle Style) MarkOf(Mark mark, string bullet) => mark switch
    {
        Mark.Met => ("✓ ", Rendering.TextStyle.Met),
        Mark.NotMet => ("✗ ", Rendering.TextStyle.NotMet),
        Mark.Unknown => ("? ", Rendering.TextStyle.Unknown),
        Mark.NotHere => ("– ", Rendering.TextStyle.Plain),
        Mark.Warning => ("! ", Rendering.TextStyle.Unknown),
        _ => (bullet, Rendering.TextStyle.Plain),
    };
}
