using System.Text.RegularExpressions;

namespace House.Tests.Sources;

/// <summary>A file as the compiler gets it.</summary>
/// <param name="Path">Where people wrote it, relative to its project.</param>
/// <param name="Text">The C# of it.</param>
internal sealed record SourceFile(string Path, string Text);

/// <summary>Finds what people wrote of a project: its C# files, and its pages as the build turned them into C#.</summary>
internal static partial class SourceFiles
{
    public static IEnumerable<SourceFile> Of(string folder)
    {
        var own = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsBuilt(Relative(folder, path)))
            .Select(path => new SourceFile(Relative(folder, path), File.ReadAllText(path)));
        return own.Concat(Pages(folder)).OrderBy(f => f.Path, StringComparer.Ordinal);
    }

    // A page that has been moved or deleted leaves what was made of it behind.
    private static IEnumerable<SourceFile> Pages(string folder) =>
        from path in Directory.Exists(Generated(folder)) ? Directory.EnumerateFiles(Generated(folder), "*_razor.g.cs", SearchOption.AllDirectories) : []
        let text = File.ReadAllText(path)
        let page = Checksum().Match(text).Groups["page"].Value
        where File.Exists(page)
        select new SourceFile(Relative(folder, page), text);

    private static string Generated(string folder) => Path.Combine(folder, "obj", "generated");

    private static bool IsBuilt(string path) => path.StartsWith("obj/", StringComparison.Ordinal) || path.StartsWith("bin/", StringComparison.Ordinal);

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    [GeneratedRegex("""^#pragma checksum "(?<page>[^"]+)" """, RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Checksum();
}
