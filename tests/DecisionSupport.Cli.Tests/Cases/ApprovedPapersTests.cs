using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Tests.Cases;

/// <summary>Each paper of the rules is approved beside a worked case at least once; <c>test</c> compares them.</summary>
public sealed class ApprovedPapersTests
{
    [Fact]
    public void Every_paper_is_approved_once_at_least()
    {
        var approved = Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases"), "*.verified.md").Select(Path.GetFileName).ToList();

        BuiltInRules.RuleBook.Papers.Select(p => p.Id).Where(id => !approved.Exists(name => name!.EndsWith($".{id}.verified.md", StringComparison.Ordinal))).ShouldBeEmpty();
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

        folder.Write($"{stem}.letter.verified.md", Files.Text($"rules/cases/{stem}.letter.verified.md").Replace("Frågor", "Önskemål", StringComparison.Ordinal));

        var run = ToolRun.Again("test", folder.Path);

        run.ExitCode.ShouldBe(3, run.Error);
        run.Output.ShouldContain($"{stem}.letter.verified.md");
        run.Output.ShouldNotContain("there is no case to which this belongs");
    }
}
