using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>Every promise of docs/reliability.md names the test that proves it.</summary>
public sealed partial class PromiseTests
{
    private static readonly string Page = RepositoryFolder.Of("docs", "reliability.md");

    [Fact]
    public void Every_promise_has_a_test_that_is_there()
    {
        var promises = File.ReadLines(Page).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList();

        promises.Count.ShouldBeGreaterThan(10);
        promises.Where(p => !Tests(p).Any() || !Tests(p).All(IsTest)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Tests(string promise) => Link().Matches(promise).Select(m => m.Groups["path"].Value);

    private static bool IsTest(string path)
    {
        var file = Path.Combine(Path.GetDirectoryName(Page)!, path);
        return File.Exists(file) && TestMark().IsMatch(File.ReadAllText(file));
    }

    [GeneratedRegex(@"\]\((?<path>\.\./tests/[^)]+\.cs)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(Linux)?(Fact|Theory|Property)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestMark();
}
