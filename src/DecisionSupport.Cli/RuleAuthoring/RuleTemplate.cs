using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary>The files that a folder of rules begins with. They travel in the tool; a name that ends in <c>.txt</c> keeps the repository from taking the file for its own.</summary>
internal static class RuleTemplate
{
    private const string Prefix = "new/";
    private const string Kept = ".txt";
    private const string Rules = "rules/";

    /// <summary>The texts, by their paths in the folder.</summary>
    public static ImmutableArray<(string Path, string Text)> Files()
    {
        var assembly = typeof(RuleTemplate).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name => (Named(name[Prefix.Length..]), Read(assembly, name).Replace("{version}", Version(assembly), StringComparison.Ordinal))),
        ];
    }

    /// <summary>Those of them that are rules.</summary>
    public static IEnumerable<RuleFile> RulesOf(IEnumerable<(string Path, string Text)> files) =>
        files.Where(f => f.Path.StartsWith(Rules, StringComparison.Ordinal) && !f.Path.Contains("/cases/", StringComparison.Ordinal)).Select(f => new RuleFile(f.Path[Rules.Length..], Encoding.UTF8.GetBytes(f.Text)));

    private static string Named(string path) => path.EndsWith(Kept, StringComparison.Ordinal) ? path[..^Kept.Length] : path;

    // Without the commit, which no package is named by.
    private static string Version(Assembly assembly) => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
