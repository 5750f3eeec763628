using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>Verbs know the world by the shell that they are given: otherwise a run in a test would not be a run of the tool.</summary>
public sealed partial class SurroundingsTests
{
    [Fact]
    public void Only_the_surroundings_know_the_process()
    {
        var source = RepositoryFolder.Of("src", "DecisionSupport.Cli");
        var found =
            from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(source, file).Replace('\\', '/')
            where !path.StartsWith("obj/", StringComparison.Ordinal)
            from word in OfTheProcess().Matches(File.ReadAllText(file))
            select $"{path}: {word.Value}";

        found.Where(f => !f.StartsWith("Surroundings/", StringComparison.Ordinal)).ShouldBeEmpty();
        found.ShouldNotBeEmpty("otherwise this test finds nothing anywhere");
    }

    [GeneratedRegex(@"\bConsole\.|\bCurrentDirectory\b|\bTimeProvider\.System\b|\bGetEnvironmentVariable\b|\bDateTime(Offset)?\.(Now|Today|UtcNow)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfTheProcess();
}
