using DecisionSupport.RuleFiles;

namespace DecisionSupport.Tests.Loading;

/// <summary>What a file is by where it lies.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("rule-book.yaml", nameof(RuleFileKind.Header), -1)]
    [InlineData("vocabulary.yaml", nameof(RuleFileKind.Vocabulary), 0)]
    [InlineData("vocabulary/work.yaml", nameof(RuleFileKind.Vocabulary), 0)]
    [InlineData("parameters.yaml", nameof(RuleFileKind.Parameters), 1)]
    [InlineData("parameters/more.yaml", nameof(RuleFileKind.Parameters), 1)]
    [InlineData("sources.yaml", nameof(RuleFileKind.Sources), 2)]
    [InlineData("sources/own.yaml", nameof(RuleFileKind.Sources), 2)]
    [InlineData("guides/rights.yaml", nameof(RuleFileKind.Guide), 4)]
    [InlineData("papers/plan.yaml", nameof(RuleFileKind.Paper), 5)]
    [InlineData("contacts.yaml", nameof(RuleFileKind.Contacts), 6)]
    [InlineData("measures.yaml", nameof(RuleFileKind.Measures), 7)]
    [InlineData("migrations/2020-01-01.yaml", nameof(RuleFileKind.Migration), 8)]
    [InlineData("aid/2020-01-01.yaml", nameof(RuleFileKind.RuleSet), 9)]
    [InlineData("contacts/2020-01-01.yaml", nameof(RuleFileKind.RuleSet), 9)]
    public void A_rule_file_is_known_by_its_place(string path, string kind, int floor)
    {
        (RuleFolderLayout.KindOf(path).ToString(), RuleFolderLayout.FloorOf(path)).ShouldBe((kind, floor));
        (RuleFolderLayout.IsRuleFile(path), RuleFolderLayout.IsYaml(path), RuleFolderLayout.IsSealFile(path)).ShouldBe((true, true, false));
    }

    [Theory]
    [InlineData("aid.yaml", true)]
    [InlineData("guides.yaml", true)]
    [InlineData("papers.yaml", true)]
    [InlineData("migrations.yaml", true)]
    [InlineData("aid/old/2020-01-01.yaml", true)]
    [InlineData("vocabulary/more/work.yaml", true)]
    [InlineData("aid/2020-01-01.yml", true)]
    [InlineData("aid/2020-01-01.YML", true)]
    [InlineData("aid/2020-01-01.Yaml", true)]
    [InlineData("cases/anna.yaml", false)]
    [InlineData("cases/anna/2020.yaml", false)]
    [InlineData("scenarios/years.yaml", false)]
    [InlineData("properties.yaml", false)]
    [InlineData("readme.md", false)]
    [InlineData("rule-book.seal", false)]
    public void Other_files_are_none_and_some_look_like_one(string path, bool looksLikeOne)
    {
        (RuleFolderLayout.IsRuleFile(path), RuleFolderLayout.IsYaml(path)).ShouldBe((false, looksLikeOne));
    }

    [Fact]
    public void A_version_is_named_by_its_day_and_lies_in_the_folder_of_its_rule_set()
    {
        (RuleFolderLayout.IsNamedBy("aid/2020-01-01.yaml", new DateOnly(2020, 1, 1)), RuleFolderLayout.IsNamedBy("aid/2020-01-02.yaml", new DateOnly(2020, 1, 1)), RuleFolderLayout.IsNamedBy("aid/2020-1-1.yaml", new DateOnly(2020, 1, 1))).ShouldBe((true, false, false));
        RuleFolderLayout.FolderOf("aid/2020-01-01.yaml").ShouldBe("aid");
        (RuleFolderLayout.IsSealFile("rule-book.seal"), RuleFolderLayout.IsSealFile("rule-book.seal.sig"), RuleFolderLayout.IsSealFile("a/rule-book.seal")).ShouldBe((true, true, false));
    }
}
