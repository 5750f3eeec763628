using DecisionSupport.Authoring.Differences.Writing;
using DecisionSupport.Analysis.Reasoning.Witnesses;

namespace DecisionSupport.Authoring;

/// <summary>Writes differences for people, in English. Thread-safe.</summary>
public static class DifferenceText
{
    /// <summary>Text for a terminal.</summary>
    public static string Text(RuleBookDifference difference) => DifferenceReport.Write(difference, new ReportPen(markdown: false));

    /// <summary>Markdown, for a pull request.</summary>
    public static string Markdown(RuleBookDifference difference) => DifferenceReport.Write(difference, new ReportPen(markdown: true));

    /// <summary>A snapshot file, YAML, that <c>evaluate</c> reads.</summary>
    /// <param name="witness">The case.</param>
    /// <param name="comment">What it shows, in one line.</param>
    public static string Snapshot(Witness witness, string comment)
    {
        ArgumentNullException.ThrowIfNull(witness);
        return WitnessText.Yaml(witness, comment);
    }
}
