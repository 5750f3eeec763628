using DecisionSupport.Authoring;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>
/// Every folder beside this file holds rule files with one fault, laid over the good rules in <c>_good</c>, and what the linter says of them.
/// </summary>
public sealed class BrokenRulesTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenRules");
    private static readonly FixedClock Clock = new(new DateOnly(2026, 11, 22));

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Rules_with_a_fault_are_told_where_it_is_and_what_to_do(string folder)
    {
        var over = folder == "_good" ? [] : GoodRules.FilesIn(Path.Combine(Root, folder));
        var report = Linter.Lint(GoodRules.Overlay(GoodRules.Files, over), Clock);
        var told = string.Concat(report.Diagnostics.Select(d => d + "\n"));

        Approved.Check(Path.Combine(Root, folder, "expected.txt"), told);
        if (folder != "_good")
        {
            told.ShouldNotBeEmpty();
        }
    }
}
