namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>test</c>: exit 0 where every case is as expected and approved, 3 where one is not, 1 where there is nothing to test.</summary>
public sealed class TestTests
{
    [Fact]
    public void Worked_cases_of_the_repository_are_as_expected_and_approved()
    {
        var run = SomeCases.Tested.ShouldBeDone();

        run.Output.ShouldMatch(@"^rules/cases: \d+ good, 0 not; asked of rules\.\n$");
        run.Error.ShouldBe("");
    }

    [Fact]
    public void Changed_word_is_told_line_by_line_until_it_is_accepted()
    {
        using var folder = new TempFolder();
        var small = RepositoryFolder.SmallRules;
        folder.Write("ung.yaml", "case: a\ntitle: { sv: Ett fall, en: A case }\nsnapshot: { snapshot: 1, asOf: 2020-06-15, person: { insured: true } }\nexpect: { aid: { outcome: complete-first } }\n");
        ToolRun.Of("test", folder.Path, "--rules", small, "--accept").ShouldBeDone().Output.ShouldContain($"{folder.Path}/ung.verified.md: accepted");
        var approved = Path.Combine(folder.Path, "ung.verified.md");
        File.WriteAllText(approved, File.ReadAllText(approved).Replace("Rekommendation", "Förslag", StringComparison.Ordinal));

        var run = ToolRun.Again("test", folder.Path, "--rules", small);

        run.ExitCode.ShouldBe(3, run.Error);
        run.Output.ShouldContain($"{folder.Path}/ung.verified.md: differs from what came out\n  @@ line 1 @@\n  - # Förslag");
        run.Output.ShouldContain("\n  + # Rekommendation");
        run.Output.ShouldEndWith($"{folder.Path}: 0 good, 1 not; asked of {small}.\n");
        File.Exists(Path.Combine(folder.Path, "ung.received.md")).ShouldBeTrue();
        ToolRun.Again("test", folder.Path, "--rules", small, "--accept").ShouldBeDone();
        ToolRun.Again("test", folder.Path, "--rules", small).ShouldBeDone();
        File.Exists(Path.Combine(folder.Path, "ung.received.md")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("no-such-folder", "no-such-folder: error DS0001: There is no such folder.")]
    [InlineData("docs", "docs: error DS0001: This folder holds no worked case.")]
    public void Nothing_to_test_is_no_success(string folder, string message) => ToolRun.Of("test", folder).ShouldFail(1, message);
}
