using System.Xml.Linq;

namespace House.Tests.Sources;

/// <summary>What a project file says of its project.</summary>
internal static class ProjectFile
{
    /// <summary>Whether it is a library, a tool or pages.</summary>
    public static string KindOf(string folder) => Load(folder).Descendants("ProjectType").Single().Value;

    /// <summary>The projects that it refers to, directly or through others.</summary>
    public static ImmutableHashSet<string> Below(string folder) =>
        [.. References(folder).SelectMany(path => Below(path).Add(Path.GetFileName(path)))];

    private static IEnumerable<string> References(string folder) =>
        Load(folder).Descendants("ProjectReference").Select(r => Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, r.Attribute("Include")!.Value)))!);

    private static XDocument Load(string folder) => XDocument.Load(Path.Combine(folder, $"{Path.GetFileName(folder)}.csproj"));
}
