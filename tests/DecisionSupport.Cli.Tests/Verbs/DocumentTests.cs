namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>document</c>.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Built_in_rules_become_pages()
    {
        using var folder = new TempFolder();

        var run = ToolRun.Of("document", "--out", folder.Path).ShouldBeDone();

        run.Error.ShouldBe("");
        var written = Directory.GetFiles(folder.Path, "*.md", SearchOption.AllDirectories).Select(p => p.Replace('\\', '/'));
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(written, ignoreOrder: true);
        File.ReadAllText(Path.Combine(folder.Path, "rule-sets", "loh.md")).ShouldStartWith("# ");
        File.ReadAllText(Path.Combine(folder.Path, "facts.md")).ShouldContain("`loh.issuedDate`");
    }

    [Fact]
    public void Rules_of_a_folder_are_shown_as_they_are()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var file = Path.Combine(rules, "vocabulary", "person.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Vilken dag är du född?", "När är du född, alltså?", StringComparison.Ordinal));

        ToolRun.Of("document", rules, "--out", Path.Combine(folder.Path, "out")).ShouldBeDone();

        File.ReadAllText(Path.Combine(folder.Path, "out", "facts.md")).ShouldContain("När är du född, alltså?");
    }

    [Fact]
    public void Folder_that_is_not_there_gives_no_pages()
    {
        using var folder = new TempFolder();

        ToolRun.Of("document", "no-such-folder", "--out", folder.Path).ShouldFail(1, "There is no such folder.");

        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Place_that_cannot_be_written_is_told()
    {
        using var folder = new TempFolder();

        ToolRun.Of("document", "--out", folder.Write("a-file", "")).ShouldFail(1, "This cannot be written");
    }
}
