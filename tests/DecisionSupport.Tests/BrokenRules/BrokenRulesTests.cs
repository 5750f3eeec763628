using DecisionSupport.Authoring;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>
/// Every folder beside this file holds rule files with one fault, laid over the good rules of the examples, and what the linter says of them.
/// </summary>
public sealed class BrokenRulesTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenRules");
    private static readonly FixedClock Clock = new(new DateOnly(2026, 11, 22));

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public Task Rules_with_a_fault_are_told_where_it_is_and_what_to_do(string folder)
    {
        var told = Told(GoodRules.Overlay(GoodRules.Files, GoodRules.FilesIn(Path.Combine(Root, folder))));

        told.ShouldNotBeEmpty();
        return RuleBookTests.VerifyText(told, Path.Combine(Root, folder, "expected"), "txt");
    }

    [Fact]
    public void Of_the_good_rules_nothing_is_told() => Told(GoodRules.Files).ShouldBeEmpty();

    private static string Told(IEnumerable<RuleFile> files) => string.Concat(Linter.Lint(files, Clock).Diagnostics.Select(d => d + "\n"));
}
