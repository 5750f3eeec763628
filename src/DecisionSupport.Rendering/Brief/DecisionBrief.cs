using DecisionSupport.Rendering.Brief;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>
/// The short answer: to somebody who works with the case the outcome, the reasons that carry it, the first steps with their days and which papers are
/// ready; to the person concerned her own page. Thread-safe.
/// </summary>
public static class DecisionBrief
{
    private const int DefaultWidth = 100;

    /// <summary>Writes the short answer as text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="audience">Whom the text speaks to.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">Where lines are broken, in characters.</param>
    /// <param name="useColour">Whether to colour by ANSI escapes.</param>
    /// <param name="more">How the reader gets at the papers and at everything; null where there is another way.</param>
    public static string Text(Decision decision, Audience audience, Language language, int width = DefaultWidth, bool useColour = false, WaysToMore? more = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionText.Write(BriefWriter.Write(decision, audience, language, more), width, useColour);
    }

    /// <summary>Writes the short answer as Markdown.</summary>
    public static string Markdown(Decision decision, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var report = BriefWriter.Write(decision, audience, language);
        return DecisionMarkdown.Write(report, Labels.For(audience, report.Language));
    }

    /// <summary>Writes the short answer as one self-contained HTML page.</summary>
    public static string Html(Decision decision, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var report = BriefWriter.Write(decision, audience, language);
        return DecisionHtml.Write(report, Labels.For(audience, report.Language));
    }
}
