namespace DecisionSupport.Cli.Tests.Input;

/// <summary>A rules folder that cannot be used: told with paths that exist, before the case is read.</summary>
public sealed class BrokenRulesTests
{
    [Theory]
    [InlineData("evaluate", "no-such-case")]
    [InlineData("schema", "case")]
    public void Error_has_file_line_and_column(string verb, string argument)
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var file = Path.Combine(rules, "sjukersattning", "2011-01-01.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("when: otherwise", "when: otherwis", StringComparison.Ordinal));

        var run = ToolRun.Of(verb, argument, "--rules", rules).ShouldFail(1, $"{file.Replace('\\', '/')}(");

        run.Error.ShouldMatch(@"\(\d+,\d+\): error DS0209: ");
    }

    [Theory]
    [InlineData("no-such-folder", "no-such-folder: error DS0001: There is no such folder.")]
    [InlineData("README.md", "README.md: error DS0001: This is a file")]
    [InlineData("rules/cases", "rules/cases: error DS0001: This folder has no rule sets.")]
    [InlineData("", "'': error DS0001: There is no such folder.")]
    public void Folder_without_rules_is_told(string folder, string message)
    {
        ToolRun.Of("evaluate", Files.YoungCase, "--rules", folder).ShouldFail(1, message);
        ToolRun.Of("schema", "case", "--rules", folder).ShouldFail(1, message);
    }
}
