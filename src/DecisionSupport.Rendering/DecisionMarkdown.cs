using System.Text;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>Decisions as Markdown. Thread-safe.</summary>
public static class DecisionMarkdown
{
    // Underscores alone would be taken for emphasis or a rule.
    private const string Line = @"\_\_\_\_\_\_\_\_\_\_\_\_";

    /// <summary>Writes a decision, one heading per rule set.</summary>
    public static string Write(Decision decision, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var report = ReportWriter.Write(decision, audience, language);
        return Write(report, Labels.For(audience, report.Language));
    }

    internal static string Write(Report report, Labels labels)
    {
        var text = new StringBuilder().Append("# ").Append(Escape(report.Title)).Append('\n');
        WriteSection(report.Summary, "##", labels, text);
        foreach (var part in report.Parts)
        {
            text.Append('\n').Append("## ").Append(Escape(part.Heading)).Append('\n');
            if (part.Text.Length > 0)
            {
                text.Append('\n').Append(Escape(part.Text)).Append('\n');
            }

            foreach (var section in part.Sections)
            {
                WriteSection(section, "###", labels, text);
            }
        }

        foreach (var note in report.Notes)
        {
            text.Append("\n> ").Append(Escape(note)).Append('\n');
        }

        WriteSection(report.Sources, "##", labels, text);
        return text.Append("\n---\n\n").Append(Escape(report.Footer)).Append('\n').ToString();
    }

    private static void WriteSection(ReportSection? section, string level, Labels labels, StringBuilder text)
    {
        if (section is null)
        {
            return;
        }

        if (section.Heading.Length > 0)
        {
            text.Append('\n').Append(level).Append(' ').Append(Escape(section.Heading)).Append('\n');
        }

        text.Append('\n');
        for (var i = 0; i < section.Items.Length; i++)
        {
            WriteItem(section.Items[i], section.IsNumbered ? $"{i + 1}. " : "- ", labels, text);
        }
    }

    private static void WriteItem(ReportItem item, string bullet, Labels labels, StringBuilder text)
    {
        text.Append(bullet);
        if (labels.Spoken(item.Mark) is { Length: > 0 } spoken)
        {
            text.Append("**").Append(Symbol(item.Mark)).Append(' ').Append(Escape(spoken)).Append(".** ");
        }

        if (item.Lead is not null)
        {
            text.Append("**").Append(Escape(item.Lead)).Append(":** ");
        }

        text.Append(Escape(item.Text));
        if (item.Aside is not null)
        {
            text.Append(" *(").Append(Escape(item.Aside)).Append(")*");
        }

        if (item.Link is not null)
        {
            text.Append(" <").Append(item.Link).Append('>');
        }

        text.Append(item.Text.Length == 0 ? BlanksOf(item) : "").Append('\n');
        var indent = new string(' ', bullet.Length);
        if (item.Below is not null)
        {
            text.Append('\n').Append(indent).Append(Escape(item.Below)).Append('\n');
        }

        if (!item.Blanks.IsDefaultOrEmpty && item.Text.Length > 0)
        {
            text.Append('\n').Append(indent).Append(BlanksOf(item)).Append('\n');
        }
    }

    private static string BlanksOf(ReportItem item) => string.Join(' ', item.BlankWords.Select(b => $"**{Escape(b)}** {Line}"));

    private static string Symbol(Mark mark) => mark switch { Mark.Met => "✓", Mark.NotMet => "✗", Mark.NotHere => "–", _ => "?" };

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var marker = EndOfListMarker(text);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i == marker || c is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '\\' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(c switch { '\n' or '\r' => " ", '&' => "&amp;", _ => c.ToString() });
        }

        return escaped.ToString();
    }

    // A text that begins with a dash, a plus or a number and a point would become a list or a rule.
    private static int EndOfListMarker(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits switch
        {
            0 when text[0] is '-' or '+' or '=' => 0,
            > 0 when text[digits] is '.' or ')' => digits,
            _ => -1,
        };
    }
}
