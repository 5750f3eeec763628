using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>Rules in a folder: what is read, what is passed over, and that nobody is left to guess.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rules").FullName;

    public FolderTests()
    {
        foreach (var file in GoodRules.Files)
        {
            Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Utf8.Span));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        RuleBookLoader.LoadFolder(Path.Combine(_folder, "gone")).Diagnostics.ShouldHaveSingleItem().ToString().ShouldEndWith("gone: error DS0001: There is no such folder.");

    [Fact]
    public void Cases_and_other_files_are_passed_over()
    {
        Write("cases/anna/2020.yaml", "not: [a rule");
        Write("README.md", "# Rules");

        Told().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("aid/2018-01-01.yml")]
    [InlineData("aid/2018-01-01.YAML")]
    [InlineData("aid.yaml")]
    [InlineData("aid/old/2009-01-01.yaml")]
    [InlineData("vocabulary/more/home.yaml")]
    public void A_file_that_looks_like_rules_but_is_not_read_is_told(string path)
    {
        Write(path, "ruleSet: aid\n");

        Told().ShouldStartWith($"{path}: warning DS0204: This file is not read");
    }

    [Fact]
    public void A_folder_without_rules_says_so()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;

        RuleBookLoader.LoadFolder(empty).Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("The folder holds no rule files");
    }

    [Fact]
    public void As_many_files_as_may_be_are_read_and_one_more_is_told()
    {
        var (files, told, more) = (GoodRules.Files.Count(), new DiagnosticBag(), new DiagnosticBag());

        RuleFolder.Read(_folder, files, told).Length.ShouldBe(files);
        RuleFolder.Read(_folder, files - 1, more).ShouldBeEmpty();
        told.ToSortedArray().ShouldBeEmpty();
        more.ToSortedArray().ShouldHaveSingleItem().ToString().ShouldBe($"{_folder}: error DS0003: The folder holds more than {files - 1} rule files; is it the right folder?");
    }

    [Fact]
    public void Paths_are_relative_to_the_folder() =>
        RuleBookLoader.PathsIn(_folder, new DiagnosticBag()).Order(StringComparer.Ordinal).ShouldBe(GoodRules.Files.Select(f => f.Path).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(".#2017-01-01.yaml")]
    [InlineData("._2017-01-01.yaml")]
    public void What_editors_hide_is_passed_over(string name)
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "aid", name), "somebody@somewhere.4711");

        Told().ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_with_the_name_of_a_file_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "aid", "2020-01-01.yaml"));

        Told().ShouldStartWith("aid/2020-01-01.yaml: warning DS0204: This is a folder");
    }

    [Fact]
    public void A_link_back_is_told_once_and_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "aid", "again"), _folder);

        Told().ShouldBe("aid/again: error DS0001: This folder is a link to a folder that it lies in, or lies too deep. Take the link away.");
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_followed()
    {
        var elsewhere = Directory.CreateTempSubdirectory("elsewhere").FullName;
        Directory.Move(Path.Combine(_folder, "paper"), Path.Combine(elsewhere, "paper"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "paper"), Path.Combine(elsewhere, "paper"));

        Told().ShouldBeEmpty();
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public void All_files_that_cannot_be_read_are_told_each_with_its_name()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "aid", "2019-01-01.yaml"), "nowhere.yaml");
        File.CreateSymbolicLink(Path.Combine(_folder, "aid", "2020-01-01.yaml"), "2020-01-01.yaml");

        var told = Told().Split('\n');
        told.Length.ShouldBe(2);
        told[0].ShouldStartWith("aid/2019-01-01.yaml: error DS0001: The file cannot be read: ");
        told[1].ShouldStartWith("aid/2020-01-01.yaml: error DS0001: The file cannot be read: ");
    }

    [Fact]
    public void What_has_no_end_is_not_waited_for()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.CreateSymbolicLink(Path.Combine(_folder, "aid", "2020-01-01.yaml"), "/dev/zero");

        Told().ShouldContain("aid/2020-01-01.yaml: error DS0002: ");
    }

    [Fact]
    public void A_change_that_was_interrupted_is_told_and_nothing_read()
    {
        Write(RuleFolderLayout.InterruptedChange, "");

        Told().ShouldEndWith(": error DS0001: A change of several files was interrupted here, and only some of them are new. Run the command that made it again; it finishes what it began.");
    }

    [Theory]
    [InlineData(18, "")]
    [InlineData(19, "error DS0001: This folder is a link to a folder that it lies in, or lies too deep. Take the link away.")]
    public void Folders_may_lie_in_each_other_twenty_deep(int above, string told)
    {
        var path = string.Join('/', Enumerable.Repeat("a", above));
        Write($"cases/{path}/x.md", "");

        Told().ShouldEndWith(told);
        (Told().Length == 0).ShouldBe(told.Length == 0);
    }

    // Each link leads to a folder with two more: what is met doubles with each.
    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "error DS0003: There are more than 2000 folders, links to folders counted each time they are met. Take links away, or name a folder further in.")]
    public void Folders_that_double_each_other_are_walked_up_to_two_thousand(int doubled, string told)
    {
        var elsewhere = Directory.CreateTempSubdirectory("elsewhere").FullName;
        for (var i = 0; i < doubled; i++)
        {
            Directory.CreateDirectory(Path.Combine(elsewhere, $"{i}"));
            Directory.CreateSymbolicLink(Path.Combine(elsewhere, $"{i}", "left"), Path.Combine(elsewhere, $"{i + 1}"));
            Directory.CreateSymbolicLink(Path.Combine(elsewhere, $"{i}", "right"), Path.Combine(elsewhere, $"{i + 1}"));
        }

        Directory.CreateDirectory(Path.Combine(elsewhere, $"{doubled}"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "cases"), Path.Combine(elsewhere, "0"));

        string.Join('\n', RuleBookLoader.LoadFolder(_folder).Diagnostics.Select(d => $"error {d.Code}: {d.Message}")).ShouldBe(told);
        Directory.Delete(elsewhere, recursive: true);
    }

    private string Told() => string.Join('\n', RuleBookLoader.LoadFolder(_folder).Diagnostics);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
