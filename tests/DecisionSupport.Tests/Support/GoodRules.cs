using System.Text;

namespace DecisionSupport.Tests.Support;

/// <summary>A small rule book without a fault, and variants of it in which files are replaced or added.</summary>
internal static class GoodRules
{
    private static readonly SharedValue<RuleBook> Loaded = new(() => With().GetOrThrow());

    public static string Folder { get; } = RepositoryFolder.SmallRules;

    public static RuleBook RuleBook => Loaded.Value;

    public static IEnumerable<RuleFile> Files => FilesIn(Folder);

    public static RuleBookLoading With(params (string Path, string Text)[] replaced) =>
        RuleBookLoader.Load(Overlay(Files, replaced.Select(r => new RuleFile(r.Path, Encoding.UTF8.GetBytes(r.Text)))));

    /// <summary>The text of a file.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The files of a folder, with paths relative to it.</summary>
    public static IEnumerable<RuleFile> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => new RuleFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));

    /// <summary>Files of which those with a path in <paramref name="over"/> are replaced.</summary>
    public static IEnumerable<RuleFile> Overlay(IEnumerable<RuleFile> under, IEnumerable<RuleFile> over)
    {
        var replacing = over.ToList();
        return under.Where(f => replacing.TrueForAll(r => r.Path != f.Path)).Concat(replacing);
    }
}
