using System.Text.RegularExpressions;
using House.Tests.Sources;

namespace House.Tests;

/// <summary>What documents promise names the test that proves it, and the test is there.</summary>
public sealed partial class PromiseTests
{
    public static TheoryData<string, int> Pages => new() { { "docs/reliability.md", 20 }, { "docs/limits.md", 50 }, { "docs/promises.md", 20 }, { "SECURITY.md", 20 }, { "PRIVACY.md", 8 } };

    // Those have their promises beside their proofs, or are made of the rules by the tool and tested as they are.
    private static readonly string[] TestedOtherwise = ["limits.md", "reliability.md", "promises.md", "fuzzing.md", "mutation.md", "diagnostics.md", "facts.md", "law-review.md", "law-status.md", "seeded-faults.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_row_of_a_table_that_says_what_proves_it_names_a_test_that_is_there(string page, int least)
    {
        var promises = Promises(File.ReadAllLines(RepositoryFolder.Of(page))).ToList();

        promises.Count.ShouldBeGreaterThan(least);
        promises.Where(p => !Tests(p).Any()).Select(p => $"{page} names no test: {p}").ShouldBeEmpty();
        promises.SelectMany(Tests).Where(t => !IsThere(page, t.Name, t.Path)).Select(t => $"{page} names {t.Name} in {t.Path}, which is not there").ShouldBeEmpty();
    }

    /// <summary>What stands outside the tables of these two says what is not promised, or where more is said.</summary>
    [Theory]
    [InlineData("SECURITY.md", "## Reporting", "Not stopped: ", "# ", "## ", "### ", "| ", "What each can reach", "What is too much is refused", "The advice is no ruling.")]
    [InlineData("PRIVACY.md", "# ", "| ", "For whoever answers", "How long a host keeps")]
    public void Every_promise_stands_in_a_table_with_its_proof(string page, params string[] others)
    {
        var reporting = false;
        File.ReadLines(RepositoryFolder.Of(page)).Where(line => line.Length > 0)
            .Where(line => !(reporting = line.StartsWith('#') ? line == "## Reporting" : reporting))
            .Where(line => !others.Any(o => line.StartsWith(o, StringComparison.Ordinal)))
            .ShouldBeEmpty($"{page} promises something outside its tables; say what proves it");
    }

    [Fact]
    public void Every_sentence_that_says_never_or_always_stands_in_the_list_of_promises()
    {
        var listed = File.ReadAllText(RepositoryFolder.Of("docs", "promises.md"));
        var documents = Directory.EnumerateFiles(RepositoryFolder.Of("docs"), "*.md").Where(d => !TestedOtherwise.Contains(Path.GetFileName(d))).Order(StringComparer.Ordinal).Prepend(RepositoryFolder.Of("README.md"));

        var rows = documents.SelectMany(d => DocumentSentences.Of(File.ReadAllText(d)).Where(s => Absolute().IsMatch(s)).Select(s => $"| {Path.GetRelativePath(RepositoryFolder.Root, d).Replace('\\', '/')} | {s} |")).ToList();

        rows.Count.ShouldBeGreaterThan(20);
        rows.Where(r => !listed.Contains(r, StringComparison.Ordinal)).ShouldBeEmpty("docs/promises.md does not have them, with what proves them");
        listed.Split('\n').Count(l => l.StartsWith("| README.md |", StringComparison.Ordinal) || l.StartsWith("| docs/", StringComparison.Ordinal)).ShouldBe(rows.Distinct().Count(), "docs/promises.md has promises that nobody makes");
    }

    // The tables whose last column is the proof.
    private static IEnumerable<string> Promises(string[] lines)
    {
        var proves = false;
        foreach (var (line, next) in lines.Zip(lines.Append("").Skip(1)))
        {
            if (next.StartsWith("| ---", StringComparison.Ordinal))
            {
                proves = line.EndsWith("| proved by |", StringComparison.Ordinal) || line.EndsWith("| tested by |", StringComparison.Ordinal);
            }
            else if (proves && line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(string Name, string Path)> Tests(string promise) => Link().Matches(promise).Select(m => (m.Groups["name"].Value, m.Groups["path"].Value));

    // A class of tests, or one of them.
    private static bool IsThere(string page, string name, string path)
    {
        var file = Path.Combine(Path.GetDirectoryName(RepositoryFolder.Of(page))!, path);
        return File.Exists(file) && File.ReadAllText(file) is var text && TestMark().IsMatch(text)
            && (!name.Contains('_', StringComparison.Ordinal) || Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\(", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [GeneratedRegex(@"\[(?<name>[^\]]+)\]\((?<path>(?:\.\./)?tests/[^)]+\.cs)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(never|always)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"\[\w*(Fact|Theory|Property)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestMark();
}
