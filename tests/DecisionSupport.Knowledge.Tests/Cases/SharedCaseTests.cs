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

    [SharedTheory]
    [MemberData(nameof(Expectations))]
    public void Case_gives_what_is_expected(string file, string ruleSet)
    {
        var worked = Read(file);
        worked.Snapshot.Diagnostics.ShouldBeEmpty();
        var decision = BuiltInRules.RuleBook.Evaluate(worked.Snapshot.Snapshot!);
        worked.Expected.Single(e => e.RuleSet == ruleSet).Difference(decision).ShouldBeNull();
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
