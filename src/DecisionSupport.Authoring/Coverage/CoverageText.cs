using System.Globalization;
using System.Text;

namespace DecisionSupport.Authoring.Coverage;

/// <summary>What cases show and what no case shows, to be read in a terminal.</summary>
internal static class CoverageText
{
    public static string Of(CoverageReport report)
    {
        var text = new StringBuilder();
        foreach (var ruleSet in report.RuleSets)
        {
            text.Append(ruleSet).Append('\n');
            foreach (var kind in Enum.GetValues<GoalKind>())
            {
                Append(text, kind, report.Of(ruleSet, kind));
            }

            text.Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"{CoverageReport.Shown(report.Goals)} of {report.Goals.Length} shown, {report.Percent} %.\n").ToString();
    }

    private static void Append(StringBuilder text, GoalKind kind, ImmutableArray<(CoverageGoal Goal, ImmutableArray<string> Cases)> goals)
    {
        if (goals.IsEmpty)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"  {GoalWords.Plural(kind)}: {CoverageReport.Shown(goals)} of {goals.Length}\n");
        foreach (var byName in goals.Where(g => g.Cases.IsEmpty).GroupBy(g => g.Goal.Name))
        {
            var sides = string.Join(", ", byName.Select(g => g.Goal.Side).Where(s => s.Length > 0));
            text.Append("    no case: ").Append(byName.Key).Append(sides.Length > 0 ? $" – {sides}" : "").Append('\n');
        }
    }
}
