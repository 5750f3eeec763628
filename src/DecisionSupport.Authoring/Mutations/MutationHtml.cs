using System.Globalization;
using System.Text;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring;

/// <summary>Writes what a mutation test found as a page that stands on its own: rule file by rule file, those that nobody notices. Thread-safe.</summary>
public static class MutationHtml
{
    private const string Style = "pre, code { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }";

    /// <summary>The page, in English.</summary>
    public static string Text(MutationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var html = new StringBuilder("<p>").Append(Encoded(MutationText.Summary(report))).Append("</p>\n");
        foreach (var file in report.Results.Where(r => r.Fate is MutantFate.Survived or MutantFate.Undecided).GroupBy(r => r.Mutant.File))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encoded(file.Key)}</h2>\n<table>\n<thead><tr><th scope=\"col\">place</th><th scope=\"col\">fault</th><th scope=\"col\">would be noticed by</th></tr></thead>\n<tbody>\n");
            foreach (var result in file)
            {
                html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{result.Mutant.Line}:{result.Mutant.Column} {Encoded(result.Mutant.Where)}</th>");
                html.Append(CultureInfo.InvariantCulture, $"<td><code>{Encoded(result.Mutant.Was)}</code> → <code>{Encoded(result.Mutant.Becomes)}</code></td><td>{Cure(result)}</td></tr>\n");
            }

            html.Append("</tbody>\n</table>\n");
        }

        return StandalonePage.Of("What no worked case notices", Style, html.ToString());
    }

    private static string Cure(MutantResult result) => result switch
    {
        { Variation: { } variation } => $"a variation of {Encoded(result.VariedCase!)}: <pre>{Encoded(variation)}</pre>",
        { Witness: { } witness } => Encoded(WitnessText.InOneLine(witness)),
        _ => "no case was found",
    };

    private static string Encoded(string text) => StandalonePage.Text(text);
}
