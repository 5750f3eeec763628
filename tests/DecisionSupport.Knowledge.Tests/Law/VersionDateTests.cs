using System.Globalization;
using System.Text.RegularExpressions;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>The versions begin on the days when the law changed; <c>version-dates.txt</c> says which days those are, and why others are none.</summary>
public sealed partial class VersionDateTests
{
    private const string NoVersion = "-";

    private static readonly IReadOnlyList<(string Date, string[] RuleSets)> Known =
    [
        .. File.ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Law", "version-dates.txt"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Select(c => (c[0], c[1].Split(", "))),
    ];

    public static TheoryData<string> RuleSets() => [.. BuiltInRules.RuleBook.RuleSets.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Versions_begin_when_the_law_changed(string ruleSet) =>
        BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == ruleSet).Versions.Select(v => v.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ShouldBe(Known.Where(k => k.RuleSets.Contains(ruleSet)).Select(k => k.Date));

    [Fact]
    public void Table_names_rule_sets_that_exist() =>
        Known.SelectMany(k => k.RuleSets).Distinct().Except(BuiltInRules.RuleBook.RuleSets.Select(r => r.Id)).ShouldBe([NoVersion]);

    [SharedTheory]
    [InlineData("## 6. Change log for rule versions")]
    public void Every_change_of_law_that_we_know_is_in_the_table(string heading)
    {
        var text = File.ReadAllText(RepositoryFolder.Shared("knowledge", "rules.md"));
        var changes = ChangeRow().Matches(text[text.IndexOf(heading, StringComparison.Ordinal)..]).ToList();
        changes.Count.ShouldBeGreaterThan(15);
        Faults.ShouldBeNone(
            from change in changes
            from Match date in Day().Matches(change.Groups["days"].Value)
            where string.CompareOrdinal(date.Value, "2011") >= 0 && !Known.Any(k => k.Date.StartsWith(date.Value, StringComparison.Ordinal))
            select $"version-dates.txt does not name {date.Value}: {change.Value}");
    }

    [GeneratedRegex(@"^\| (?<days>\d{4}-\d\d[^|]*)\|.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangeRow();

    [GeneratedRegex(@"\d{4}-\d\d(?:-\d\d)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
