using DecisionSupport.Testing;

namespace DecisionSupport.Tests.Mutation;

/// <summary>Some of the worked cases, spread over all. All of them are asked by the tests of DecisionSupport.Testing; for every mutant that would take too long.</summary>
public sealed class SomeWorkedCaseTests
{
    private static readonly IReadOnlyList<string> Cases =
        Depth.Of([.. Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal)], 60);

    // Kept, and so read without a mutant: what reads and compiles rules is asked by the small rule books, and in the second look, where it is made anew.
    private static readonly Lazy<RuleBook> Rules = new(() => RuleBookLoader.LoadFolder(RepositoryFolder.Of("rules")).GetOrThrow());

    public static TheoryData<string> Names => [.. Cases.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Case_gives_what_it_expects_in_the_approved_words(string name) => RuleBookTests.VerifyCase(RepositoryFolder.Of("rules", "cases", name), Rules.Value);
}
