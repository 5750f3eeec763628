using System.Globalization;
using System.Text;
using DecisionSupport.Analysis.Reasoning.Witnesses;

namespace DecisionSupport.Authoring;

/// <summary>Writes what a mutation test found for people, in English. Thread-safe.</summary>
public static class MutationText
{
    /// <summary>The survivors, each with the case that would catch it, and the counts last.</summary>
    public static string Text(MutationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        foreach (var result in report.Results.Where(r => r.Fate is MutantFate.Survived or MutantFate.Undecided))
        {
            text.Append(result.Mutant).Append('\n').Append("  ").Append(result.Fate == MutantFate.Survived ? "no case notices; another is " : "no case notices, and none was found that would; another is ").Append(result.Told).Append('\n');
            if (result.Variation is { } variation)
            {
                text.Append("  would be caught by a variation of ").Append(result.VariedCase).Append(":\n").Append(variation);
            }
            else if (result.Witness is { } witness)
            {
                text.Append("  would be caught by ").Append(WitnessText.InOneLine(witness)).Append('\n');
            }
        }

        foreach (var line in report.LeftOut)
        {
            text.Append("left out, as it cannot be changed token by token: ").Append(line).Append('\n');
        }

        return text.Append(Summary(report)).Append('\n').ToString();
    }

    /// <summary>The counts in one line.</summary>
    public static string Summary(MutationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Results.Length} of {report.All} mutants, {report.Cases} cases: {report.Count(MutantFate.Noticed)} noticed, {report.Count(MutantFate.Survived)} survived, {report.Count(MutantFate.Undecided)} not decided; not counted: {report.Count(MutantFate.Equal)} the same function, {report.Count(MutantFate.Refused)} refused. {report.Score:0.0} %.");
    }
}
