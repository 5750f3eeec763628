using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Documents;

/// <summary><c>docs/reports.md</c> is the acceptance of the reports: every command there works, and its answer has the words that the page promises.</summary>
public sealed partial class ReportsTests
{
    private const int Needs = 19;

    private static readonly string Page = File.ReadAllText(RepositoryFolder.Of("docs", "reports.md"));

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var match in Numbered().Matches(Page).Where(m => m.Groups["command"].Value != "serve"))
            {
                rows.Add(match.Groups["command"].Value, match.Groups["said"].Value);
            }

            return rows;
        }
    }

    public static TheoryData<string> Others => [.. Command().Matches(Page).Select(m => m.Groups["command"].Value).Where(c => c != "serve").Except(Rows.Select(r => r.Data.Item1)).Distinct()];

    [Fact]
    public void Each_of_the_nineteen_needs_has_a_row_with_a_command() => Numbered().Matches(Page).Select(m => m.Groups["number"].Value).ShouldBe(Enumerable.Range(1, Needs).Select(n => $"{n}"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_answer_has_the_words_of_the_page(string command, string said)
    {
        var output = ToolRun.Of(command.Split(' ')).ShouldBeDone().Output;

        said.ShouldNotBeEmpty("a row without words is no acceptance");
        Spaces().Replace(output, " ").ShouldContain(said);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_other_command_works(string command) => ToolRun.Of(command.Split(' ')).ShouldBeDone();

    [GeneratedRegex(@"^\| (?<number>\d+)\. .*? \| `ds (?<command>[^`]+)` \| .* \| (\*(?<said>[^*|]+)\*)? ?\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"`ds (?<command>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
