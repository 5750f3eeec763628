using System.Text.Json;
using DecisionSupport.Rendering.Coming;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>The coming days on which an answer changes by itself, written for people and for systems. Thread-safe.</summary>
public static class DecisionUpcoming
{
    private const int DefaultWidth = 100;

    /// <summary>Writes the days as text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="until">The last day to look at, inclusive.</param>
    /// <param name="audience">Whom the text speaks to. The person concerned reads of answers and of her own steps.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">Where lines are broken, in characters.</param>
    /// <param name="useColour">Whether to colour by ANSI escapes.</param>
    public static string Text(Decision decision, DateOnly until, Audience audience, Language language, int width = DefaultWidth, bool useColour = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionText.Write(UpcomingReport.Write(decision, until, audience, language), width, useColour);
    }

    /// <summary>Writes the days as Markdown.</summary>
    public static string Markdown(Decision decision, DateOnly until, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionMarkdown.Write(UpcomingReport.Write(decision, until, audience, language), Labels.For(audience, language));
    }

    /// <summary>Writes the days as one self-contained HTML page.</summary>
    public static string Html(Decision decision, DateOnly until, Audience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionHtml.Write(UpcomingReport.Write(decision, until, audience, language), Labels.For(audience, language));
    }

    /// <summary>Writes the days as one JSON object: what changes, by ids.</summary>
    public static void Json(Decision decision, DateOnly until, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(json);
        UpcomingJson.Write(decision, until, json);
    }
}
