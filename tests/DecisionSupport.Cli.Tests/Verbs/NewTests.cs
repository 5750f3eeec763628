using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>new</c>: rules of one's own, right from the beginning. That their test project is green stands in the tests of the packages.</summary>
public sealed partial class NewTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public NewTests() => ToolRun.In(_folder.Path, "new", "Permits").ShouldBeDone();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_of_the_template_is_written()
    {
        var template = RepositoryFolder.Of("src", "DecisionSupport.Cli", "RuleAuthoring", "Template");

        Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(template, path))
            .Select(path => path.EndsWith(".txt", StringComparison.Ordinal) ? path[..^4] : path).Where(path => !File.Exists(_folder["Permits/" + path])).ShouldBeEmpty();
    }

    [Fact]
    public void The_rules_have_no_errors_and_their_cases_come_out_as_approved()
    {
        ToolRun.In(_folder["Permits"], "lint", "rules").ShouldBeDone().Output.ShouldContain("0 errors, 0 warnings");
        ToolRun.In(_folder["Permits"], "test", "rules").ShouldBeDone();
        ToolRun.In(_folder["Permits"], "evaluate", "rules/cases/not-known.yaml", "--rules", "rules", "--language", "en").ShouldBeDone().Output.ShouldContain("Parking permit: Complete first");
    }

    [Fact]
    public void The_editor_has_the_schemas_that_its_settings_name()
    {
        var settings = File.ReadAllText(_folder["Permits/.vscode/settings.json"]);

        Schema().Count(settings).ShouldBeGreaterThan(5);
        Schema().Matches(settings).Select(m => m.Groups["path"].Value).Where(path => !File.Exists(_folder["Permits/" + path])).ShouldBeEmpty();
        File.ReadAllText(_folder["Permits/.vscode/schemas/case.schema.json"]).ShouldContain("vehicle");
    }

    [Fact]
    public void What_is_there_already_is_never_written_over()
    {
        var before = File.ReadAllText(_folder["Permits/rules/rule-book.yaml"]);

        ToolRun.In(_folder.Path, "new", "Permits").ShouldFail(1, "Permits: error DS0001: There is something here already, and nothing was written. Name a new folder.");
        File.ReadAllText(_folder["Permits/rules/rule-book.yaml"]).ShouldBe(before);
    }

    [Fact]
    public void The_guide_shows_the_rules_that_are_written() =>
        Block().Matches(File.ReadAllText(RepositoryFolder.Of("docs", "own-rules.md")))
            .Where(b => !File.Exists(_folder["Permits/" + b.Groups["path"].Value]) || File.ReadAllText(_folder["Permits/" + b.Groups["path"].Value]) != b.Groups["text"].Value)
            .Select(b => b.Groups["path"].Value).ShouldBeEmpty("docs/own-rules.md and the template of 'new' differ");

    [GeneratedRegex(@"\./(?<path>\.vscode/schemas/[\w.-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Schema();

    [GeneratedRegex(@"```yaml (?<path>\S+)\n(?<text>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
