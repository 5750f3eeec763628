using System.Text.RegularExpressions;
using Packages.Tests.Support;

namespace Packages.Tests.Documents;

/// <summary>Whoever follows the guide to rules of one's own, command by command, ends with a green test.</summary>
[Collection(PackedCollection.Name)]
public sealed partial class OwnRulesTests(PackedPackages packages) : IDisposable
{
    private const string Tool = "decision-support";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PackedFact]
    public void Every_command_works_and_the_test_is_green()
    {
        _folder.Write("nuget.config", packages.ConfigurationFor(_folder));
        var (folder, last) = (_folder.Path, "");
        var commands = Commands().ToList();

        commands.Count.ShouldBeGreaterThan(4);
        foreach (var command in commands)
        {
            var (exitCode, output, error) = Command.Run(folder, Arguments(command));
            exitCode.ShouldBe(0, $"{command}\n{output}\n{error}");
            folder = Into().Match(command) is { Success: true } into ? Path.Combine(folder, into.Groups["folder"].Value) : folder;
            last = output;
        }

        last.ShouldContain("Passed!");
        last.ShouldMatch(@"Failed:\s+0, Passed:\s+1,");
    }

    // The first block of the guide: a line is a command.
    private static IEnumerable<string> Commands() =>
        File.ReadLines(RepositoryFolder.Of("docs", "own-rules.md")).SkipWhile(l => l != "```console").Skip(1).TakeWhile(l => l != "```").Select(l => l[2..]);

    // What is installed for all on a machine is installed here for this test alone.
    private string[] Arguments(string command)
    {
        string[] words = [.. Into().Replace(command, "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        return command.StartsWith(Tool, StringComparison.Ordinal)
            ? [Directory.EnumerateFiles(_folder["tools"], "DecisionSupport.Cli.dll", SearchOption.AllDirectories).First(), .. words]
            : words.Contains("--global") ? [.. words.Where(w => w != "--global"), "--tool-path", _folder["tools"]] : words;
    }

    [GeneratedRegex(@" && cd (?<folder>\w+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Into();
}
