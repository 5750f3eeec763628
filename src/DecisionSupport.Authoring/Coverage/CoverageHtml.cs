using System.Globalization;
using System.Text;
using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring.Coverage;

/// <summary>What cases show, as a page that stands on its own: a row for each criterion and comparison, a column for each status or side.</summary>
internal static class CoverageHtml
{
    private const string Style = """
        td.none { background: #fbe3e1 } td.none::before { content: "✗ " } td.some::before { content: "✓ " } td.never { color: #595959 }
        code { white-space: pre-wrap } details { display: inline }
        """;

    private static readonly string[] Statuses = ["met", "not-met", "unknown"];
    private static readonly string[] Truths = ["true", "false", "unknown"];

    public static string Of(CoverageReport report)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<p>{CoverageReport.Shown(report.Goals)} of {report.Goals.Length}, {report.Percent} %. What no case can have is left out.</p>\n");
        foreach (var ruleSet in report.RuleSets)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(ruleSet)}: {CoverageReport.PercentOf(report.Of(ruleSet))} %</h2>\n");
            foreach (var kind in Enum.GetValues<GoalKind>())
            {
                Append(html, kind, report.Of(ruleSet, kind));
            }
        }

        return StandalonePage.Of("What the worked cases show", Style, html.ToString());
    }

    private static void Append(StringBuilder html, GoalKind kind, ImmutableArray<(CoverageGoal Goal, ImmutableArray<string> Cases)> goals)
    {
        if (goals.IsEmpty)
        {
            return;
        }

        string[] sides = kind switch { GoalKind.Criterion => Statuses, GoalKind.Comparison => Truths, _ => [""] };
        html.Append(CultureInfo.InvariantCulture, $"<table>\n<caption>{GoalWords.Plural(kind)}</caption>\n<thead><tr><th scope=\"col\">{(kind == GoalKind.Comparison ? "comparison" : "name")}</th>");
        html.AppendJoin("", sides.Select(s => $"<th scope=\"col\">{(s.Length == 0 ? "cases" : s)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in goals.GroupBy(g => g.Goal.Name))
        {
            html.Append("<tr><th scope=\"row\"><code>").Append(Text(row.Key)).Append("</code></th>");
            foreach (var side in sides)
            {
                html.Append(Cell([.. row.Where(g => g.Goal.Side == side)]));
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Cell(ImmutableArray<(CoverageGoal Goal, ImmutableArray<string> Cases)> goal) => goal switch
    {
        [] => "<td class=\"never\">cannot be</td>",
        [{ Cases.IsEmpty: true }] => "<td class=\"none\">no case</td>",
        [var (_, cases), ..] => string.Create(CultureInfo.InvariantCulture, $"<td class=\"some\"><details><summary>{cases.Length}</summary>{Text(string.Join(", ", cases))}</details></td>"),
    };

    private static string Text(string text) => StandalonePage.Text(text);
}
