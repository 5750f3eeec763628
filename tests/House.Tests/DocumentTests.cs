using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>What shows the house shows the house as it is.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Contributing = File.ReadAllText(RepositoryFolder.Of("CONTRIBUTING.md"));

    public static TheoryData<string> Documents =>
        ["CONTRIBUTING.md", "README.md", "docs/architecture.md", .. Directory.EnumerateFiles(RepositoryFolder.Of("docs", "decisions"), "*.md").Order().Select(path => $"docs/decisions/{Path.GetFileName(path)}")];

    [Fact]
    public void Every_room_stands_in_the_table_of_its_floor() =>
        Directory.EnumerateDirectories(RepositoryFolder.Of("src")).Order().SelectMany(Unnamed).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_and_link_leads_somewhere(string document)
    {
        var text = File.ReadAllText(RepositoryFolder.Of(document));
        var folder = Path.GetDirectoryName(RepositoryFolder.Of(document))!;
        var links = Links().Matches(text).Select(m => m.Groups["to"].Value).Where(to => !to.StartsWith("http", StringComparison.Ordinal)).Select(to => Path.Combine(folder, to.Split('#')[0]));
        var paths = Paths().Matches(text).Select(m => m.Groups["to"].Value).Select(to => RepositoryFolder.Of(to));

        links.Concat(paths).Where(path => !Path.Exists(path)).Select(path => $"{document} names {Path.GetRelativePath(RepositoryFolder.Of("."), path)}, which is not there").ShouldBeEmpty();
    }

    private static IEnumerable<string> Unnamed(string project)
    {
        var name = $"src/{Path.GetFileName(project)}";
        if (Contributing.Split('\n').FirstOrDefault(l => l.StartsWith($"| `{name}` |", StringComparison.Ordinal)) is not { } row)
        {
            return [$"CONTRIBUTING.md has no row for {name}"];
        }

        return Directory.EnumerateDirectories(project).Where(HoldsWork).Select(Path.GetFileName).Where(room => !row.Contains($"`{room}`", StringComparison.Ordinal))
            .Select(room => $"CONTRIBUTING.md does not name the room {room} of {name}");
    }

    private static bool HoldsWork(string folder) => Path.GetFileName(folder) is not ("bin" or "obj") && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any();

    [GeneratedRegex(@"\]\((?<to>[^)\s#][^)\s]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    // What stands for a name, such as <subject> or X, is no path.
    [GeneratedRegex(@"`(?<to>(?:src|tests|docs|rules|eng|benchmarks|\.ci)/[\w./-]*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paths();
}
