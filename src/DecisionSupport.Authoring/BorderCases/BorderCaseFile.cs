using System.Text;
using DecisionSupport.Authoring.Cases;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>Border cases as case files. What they must give is left for the author: a copy of what the rules say would prove nothing.</summary>
internal static class BorderCaseFile
{
    private const int Wide = 140;

    public static string Write(BorderCase border, Decision decision)
    {
        var ruleSet = decision.Find(border.RuleSet);
        var text = new StringBuilder();
        text.Append("case: ").Append(border.Id).Append('\n');
        text.Append("title:\n  sv: ").Append(border.Swedish).Append(", ").Append(border.RuleSet).Append('\n');
        text.Append("  en: ").Append(border.English).Append(", ").Append(border.RuleSet).Append('\n');
        if (!border.Varied.IsEmpty)
        {
            text.Append("# On a bound, or unknown for once:\n").Append(Lines(border.Varied));
        }

        text.Append("snapshot:\n").Append(SnapshotYaml.Write(border.Snapshot, "  "));
        text.Append("# The rules say ").Append(ruleSet is null ? "nothing" : ruleSet.Level is { } level ? $"{ruleSet.Outcome.Id}, {level.Id}" : ruleSet.Outcome.Id)
            .Append(". What does the law say? Write it here, in place of {}:\n#   ").Append(border.RuleSet).Append(": { outcome: … }\nexpect: {}\n");
        return text.ToString();
    }

    private static string Lines(IEnumerable<string> words)
    {
        var lines = new StringBuilder("#");
        var width = 1;
        foreach (var word in words)
        {
            if (width + word.Length + 2 > Wide)
            {
                lines.Append("\n#");
                width = 1;
            }

            lines.Append(' ').Append(word);
            width += word.Length + 1;
        }

        return lines.Append('\n').ToString();
    }
}
