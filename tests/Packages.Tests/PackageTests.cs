using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Packages.Tests.Support;

namespace Packages.Tests;

/// <summary>A package says what it is, and what it says can be followed from where it is read.</summary>
[Collection(PackedCollection.Name)]
public sealed partial class PackageTests(PackedPackages packages)
{
    private static readonly string[] Demanded = ["id", "version", "authors", "license", "icon", "readme", "description", "releaseNotes", "tags", "repository"];

    [PackedFact]
    public void Every_package_says_what_it_is() => Each(package => Demanded.Except(Metadata(package).Elements().Select(e => e.Name.LocalName)).Select(missing => $"has no {missing}"));

    [PackedFact]
    public void What_a_package_names_is_in_it() => Each(package =>
        Metadata(package).Elements().Where(e => e.Name.LocalName is "icon" or "readme").Select(e => e.Value).Where(file => package.GetEntry(file) is not { Length: > 0 }).Select(file => $"has no {file}"));

    [PackedFact]
    public void Every_package_has_its_own_readme_with_links_that_resolve()
    {
        Each(package => Links().Matches(Text(package, "README.md")).Select(m => m.Groups["to"].Value).Where(to => !to.StartsWith("https://", StringComparison.Ordinal)).Select(to => $"README.md links to {to}"));

        packages.Files.Select(file => Read(file, p => Text(p, "README.md"))).Distinct().Count().ShouldBe(packages.Files.Length);
    }

    [PackedFact]
    public void Every_library_is_documented_and_names_the_commit_that_it_was_built_of() => Each(package =>
        Metadata(package).Descendants().Any(e => e.Name.LocalName == "packageType") || package.Entries.Any(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal))
            ? Commit().IsMatch(Metadata(package).Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")?.Value ?? "") ? [] : ["names no commit"]
            : ["has no documentation"]);

    [PackedFact]
    public void The_tool_has_no_documentation_of_types_along() => Each(package => package.Entries
        .Where(e => e.FullName.StartsWith("tools/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal) && e.Name != "DotnetToolSettings.xml").Select(e => $"has {e.Name}"));

    [PackedFact]
    public void Packages_of_one_release_ask_for_exactly_each_other() => Each(package =>
        Metadata(package).Descendants().Where(e => e.Name.LocalName == "dependency" && e.Attribute("id")!.Value.StartsWith("DecisionSupport", StringComparison.Ordinal))
            .Select(e => e.Attribute("version")!.Value).Where(version => !version.StartsWith('[') || version.Contains(',', StringComparison.Ordinal)).Select(version => $"asks for {version}"));

    private void Each(Func<ZipArchive, IEnumerable<string>> problems) =>
        packages.Files.SelectMany(file => Read(file, p => problems(p).Select(problem => $"{Path.GetFileName(file)} {problem}").ToList())).ShouldBeEmpty();

    private static T Read<T>(string file, Func<ZipArchive, T> read)
    {
        using var package = ZipFile.OpenRead(file);
        return read(package);
    }

    private static XElement Metadata(ZipArchive package) => XDocument.Parse(Text(package, package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName)).Root!.Elements().Single(e => e.Name.LocalName == "metadata");

    private static string Text(ZipArchive package, string entry)
    {
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex("^[0-9a-f]{40}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commit();
}
