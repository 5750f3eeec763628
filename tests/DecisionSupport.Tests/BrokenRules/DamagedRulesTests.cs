using System.Text;
using DecisionSupport.Authoring;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>Whatever happens to a line of a rule file, the linter tells or lets through, and what is let through can be evaluated.</summary>
public sealed class DamagedRulesTests
{
    private static readonly string[] Strange = ["null", "{}", "2016-02-30", "not("];
    private static readonly FixedClock Clock = new(new DateOnly(2026, 11, 22));

    public static TheoryData<string> Paths => [.. GoodRules.Files.Select(file => file.Path).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_line_left_out_is_told_or_let_through(string path) => Damage(path, static (lines, at) => lines.RemoveAt(at));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_line_written_twice_is_told_or_let_through(string path) => Damage(path, static (lines, at) => lines.Insert(at, lines[at]));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_line_moved_in_is_told_or_let_through(string path) => Damage(path, static (lines, at) => lines[at] = "  " + lines[at]);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_value_of_another_kind_is_told_or_let_through(string path)
    {
        foreach (var strange in Strange)
        {
            Damage(path, (lines, at) => lines[at] = WithValue(lines[at], strange));
        }
    }

    private static string WithValue(string line, string value)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? line + value : line[..(colon + 2)] + value;
    }

    private static void Damage(string path, Action<List<string>, int> damage)
    {
        var whole = GoodRules.Text(path).Split('\n');
        foreach (var at in Depth.Of([.. Enumerable.Range(0, whole.Length)], whole.Length / 5))
        {
            List<string> lines = [.. whole];
            damage(lines, at);
            ToldOrLetThrough(new RuleFile(path, Encoding.UTF8.GetBytes(string.Join('\n', lines))), $"{path}({at + 1}): {lines.ElementAtOrDefault(at)}");
        }
    }

    private static void ToldOrLetThrough(RuleFile damaged, string where)
    {
        List<RuleFile> files = [.. GoodRules.Overlay(GoodRules.Files, [damaged])];
        var report = Should.NotThrow(() => Linter.Lint(files, Clock), where);
        if (report.RuleBook is { } rules)
        {
            Should.NotThrow(() => rules.Evaluate(new CaseSnapshotBuilder(rules.Vocabulary, new DateOnly(2020, 6, 15)).Build()), where);
        }
        else
        {
            report.Diagnostics.ShouldNotBeEmpty(where);
        }
    }
}
