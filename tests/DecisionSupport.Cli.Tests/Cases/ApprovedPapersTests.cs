using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Tests.Cases;

/// <summary>A worked case about a certificate has an approved letter to the doctor, one about cooperation an approved meeting sheet; <c>test</c> compares them.</summary>
public sealed class ApprovedPapersTests
{
    [Theory]
    [InlineData("loh", ".brev.verified.md")]
    [InlineData("samverkan", ".mote.verified.md")]
    public void Every_case_about_it_has_one(string ruleSet, string ending)
    {
        var about = WorkedCases.Paths.Where(file => IsAbout(file, ruleSet)).Select(file => Path.ChangeExtension(file, null)).ToList();

        about.Count.ShouldBeGreaterThan(2);
        about.Where(stem => !File.Exists(RepositoryFolder.Of(stem + ending))).ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_that_was_approved_otherwise_is_told()
    {
        using var folder = new TempFolder();
        var stem = "ung-28-ar";
        foreach (var name in new[] { $"{stem}.yaml", $"{stem}.verified.md", $"{stem}.client.verified.md" })
        {
            folder.Write(name, Files.Text($"rules/cases/{name}").Replace("certificate: certificates/", $"certificate: {RepositoryFolder.Of("rules", "cases", "certificates")}/", StringComparison.Ordinal));
        }

        folder.Write($"{stem}.brev.verified.md", Files.Text($"rules/cases/{stem}.brev.verified.md").Replace("Frågor", "Önskemål", StringComparison.Ordinal));

        var run = ToolRun.Again("test", folder.Path);

        run.ExitCode.ShouldBe(3, run.Error);
        run.Output.ShouldContain($"{stem}.brev.verified.md");
        run.Output.ShouldNotContain("there is no case to which this belongs");
    }

    private static bool IsAbout(string file, string ruleSet) =>
        new CaseFileReader(BuiltInRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(RepositoryFolder.Of(file)), file).Expected.Any(e => e.RuleSet == ruleSet);
}
