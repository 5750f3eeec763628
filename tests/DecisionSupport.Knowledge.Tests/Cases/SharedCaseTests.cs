using DecisionSupport.Authoring;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Cases;

/// <summary>The decided cases and border cases of the shared folder, one test a file and rule set.</summary>
public sealed class SharedCaseTests
{
    public static TheoryData<string, string> Expectations()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Files())
        {
            foreach (var expectation in Read(file).Expected)
            {
                data.Add(file, expectation.RuleSet);
            }
        }

        return data;
    }

    // A contract that the law has moved: what comes out instead, and why, stands in the list. One that comes out as it was leaves the list.
    private static readonly Dictionary<string, (string Outcome, string Why)> Moved = File
        .ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Cases", "shared-cases-that-moved.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|', 3, StringSplitOptions.TrimEntries)).ToDictionary(c => c[0], c => (c[1], c[2]), StringComparer.Ordinal);

    [SharedTheory]
    [MemberData(nameof(Expectations))]
    public void Case_gives_what_is_expected(string file, string ruleSet)
    {
        var worked = Read(file);
        worked.Snapshot.Diagnostics.ShouldBeEmpty();
        var decision = BuiltInRules.RuleBook.Evaluate(worked.Snapshot.Snapshot!);
        var expected = worked.Expected.Single(e => e.RuleSet == ruleSet);
        if (Moved.TryGetValue($"{file} {ruleSet}", out var moved))
        {
            expected.Outcome.ShouldNotBe(moved.Outcome, $"{file} is as it was: take it off shared-cases-that-moved.txt.");
            expected = new Expectation { RuleSet = ruleSet, Outcome = moved.Outcome };
        }

        expected.Difference(decision).ShouldBeNull();
    }

    [SharedTheory]
    [InlineData("real")]
    [InlineData("boundary")]
    public void Folder_has_cases(string folder) => Directory.GetFiles(RepositoryFolder.Shared("cases", folder), "*.yaml").ShouldNotBeEmpty();

    private static IEnumerable<string> Files() => Directory.Exists(RepositoryFolder.Shared("cases"))
        ? new[] { "real", "boundary" }.SelectMany(f => Directory.GetFiles(RepositoryFolder.Shared("cases", f), "*.yaml")).Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(RepositoryFolder.Shared("cases"), f).Replace('\\', '/'))
        : ["none"];

    private static CaseFile Read(string file)
    {
        var path = RepositoryFolder.Shared("cases", file);
        return new CaseFileReader(BuiltInRules.RuleBook.Vocabulary).Read(File.Exists(path) ? File.ReadAllBytes(path) : "case: none\ntitle: none\nsnapshot: {}\nexpect: { loh: { outcome: none } }"u8, file);
    }
}
