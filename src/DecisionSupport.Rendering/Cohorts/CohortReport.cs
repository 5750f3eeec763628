using DecisionSupport.Rendering.Cohorts;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering;

/// <summary>What many cases come to, on one A4, as a table or for programs. Small groups are hidden in all of them alike. Thread-safe.</summary>
public static class CohortReport
{
    private const int DefaultWidth = 100;

    /// <summary>Writes the page as text.</summary>
    public static string Text(CohortStatistics statistics, RuleBook ruleBook, Language language, int width = DefaultWidth, bool useColour = false) =>
        DecisionText.Write(CohortWriter.Write(statistics, ruleBook, language), width, useColour);

    /// <summary>Writes the page as one self-contained HTML page, fit for A4.</summary>
    public static string Html(CohortStatistics statistics, RuleBook ruleBook, Language language) =>
        DecisionHtml.Write(CohortWriter.Write(statistics, ruleBook, language), Labels.For(Audience.Officer, language));

    /// <summary>Writes every count as a row: table, row, column, and the count, which is empty where it is hidden.</summary>
    public static string Csv(CohortStatistics statistics, Language language) => CohortCsv.Write(statistics, language);

    /// <summary>Writes every count as JSON; null is a hidden count.</summary>
    public static void Json(CohortStatistics statistics, RuleBook ruleBook, Language language, Stream output) => CohortJson.Write(statistics, ruleBook, language, output);
}
