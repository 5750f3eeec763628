using DecisionSupport.Testing;

namespace DecisionSupport.Tests.Mutation;

/// <summary>Some of the worked cases, spread over all. All of them are asked by the tests of DecisionSupport.Testing; for every mutant that would take too long.</summary>
public sealed class SomeWorkedCaseTests
{
    private const int Tests = 6;

    private static readonly IReadOnlyList<string> Cases =
        Depth.Of([.. Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal)], 60);

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, Tests)];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Cases_give_what_they_expect_in_the_approved_words(int part)
    {
        var rules = RuleBookLoader.LoadFolder(RepositoryFolder.Of("rules")).GetOrThrow();
        foreach (var file in Cases.Where((_, index) => index % Tests == part))
        {
            await RuleBookTests.VerifyCase(file, rules);
        }
    }
}
