using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>A change to the rules is told with the day from which answers are other ones.</summary>
public sealed class ChangelogTests
{
    [Fact]
    public void Every_version_of_a_rule_set_is_in_the_changelog()
    {
        var told = new List<string>();
        var ruleSet = "";
        foreach (var cells in File.ReadLines(RepositoryFolder.Of("CHANGELOG.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Split('|')))
        {
            ruleSet = cells[1].Trim(' ', '`') is { Length: > 0 } named ? named : ruleSet;
            told.Add($"{ruleSet} {cells[2].Trim()}");
        }

        var versions = BuiltInRules.RuleBook.RuleSets.SelectMany(r => r.Versions.Skip(1).Select(v => $"{r.Id} {v.From:O}"));

        versions.Except(told).ShouldBeEmpty();
    }
}
