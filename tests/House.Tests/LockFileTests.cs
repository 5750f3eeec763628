using System.Text.Json;
using System.Xml.Linq;

namespace House.Tests;

/// <summary>What every package is built with stands in its lock file, in the version that is declared for all, with its hash.</summary>
public sealed class LockFileTests
{
    private static readonly Dictionary<string, string> Declared = XDocument.Load(RepositoryFolder.Of("Directory.Packages.props")).Descendants("PackageVersion")
        .GroupBy(p => p.Attribute("Include")!.Value).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(p => p.Attribute("Version")!.Value)));

    public static TheoryData<string> Packages => [.. Directory.EnumerateFiles(RepositoryFolder.Of("src"), "*.csproj", SearchOption.AllDirectories)
        .Where(p => XDocument.Load(p).Descendants("ProjectType").Any(t => t.Value is "Library" or "Tool")).Select(p => Path.GetFileName(Path.GetDirectoryName(p)!)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_is_built_with_what_is_written_down(string project)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of("src", project, "packages.lock.json")));
        var direct = file.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()).Where(p => p.Value.GetProperty("type").GetString() == "Direct").ToList();

        direct.ShouldNotBeEmpty();
        direct.ShouldAllBe(p => p.Value.GetProperty("contentHash").GetString()!.Length > 40);
        // What the SDK adds by itself has the version of the SDK.
        direct.Where(p => Declared.TryGetValue(p.Name, out var versions) && !versions.Split(' ').Contains(p.Value.GetProperty("resolved").GetString()))
            .Select(p => $"{project}: {p.Name} is declared {Declared[p.Name]} and locked {p.Value.GetProperty("resolved").GetString()}; CI=true dotnet restore, and commit the lock file").ShouldBeEmpty();
    }
}
