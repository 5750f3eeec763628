using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Cases;

/// <summary>
/// The expectations of an independent reading of the law. One that does not hold stands with its reason in <c>review-cases-that-differ.txt</c>;
/// one that stands there though it holds is a fault too, so that the list can only shrink.
/// </summary>
public sealed class ReviewCaseTests
{
    private static readonly Dictionary<string, string> Differing = File
        .ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Cases", "review-cases-that-differ.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|', 2, StringSplitOptions.TrimEntries)).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    public static TheoryData<string> Cases() => [.. Names()];

    [SharedTheory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_the_reader_of_the_law_expects(string name)
    {
        var difference = ReviewCase.Read(RepositoryFolder.Shared("cases", "review-2", $"{name}.yaml")).Difference();
        if (Differing.TryGetValue(name, out var reason))
        {
            difference.ShouldNotBeNull($"{name} gives what is expected: take it off review-cases-that-differ.txt (\"{reason}\").");
            return;
        }

        difference.ShouldBeNull();
    }

    [SharedTheory]
    [InlineData("review-cases-that-differ.txt")]
    public void List_names_cases_that_exist_and_says_why(string list)
    {
        Differing.Keys.Except(Names()).ShouldBeEmpty($"{list} names cases that are not there.");
        Differing.Where(d => !d.Value.StartsWith("open: ", StringComparison.Ordinal) && !d.Value.StartsWith("refuted: ", StringComparison.Ordinal)).Select(d => d.Key)
            .ShouldBeEmpty($"{list} says 'open: ' or 'refuted: ' and why.");
    }

    private static IEnumerable<string> Names() => Directory.Exists(RepositoryFolder.Shared("cases", "review-2"))
        ? Directory.GetFiles(RepositoryFolder.Shared("cases", "review-2"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)
        : ["none"];
}
