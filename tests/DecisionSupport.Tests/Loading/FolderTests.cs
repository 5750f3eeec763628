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

    private string Told() => string.Join('\n', RuleBookLoader.LoadFolder(_folder).Diagnostics);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
