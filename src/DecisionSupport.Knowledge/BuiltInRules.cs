using System.Reflection;

namespace DecisionSupport.Knowledge;

/// <summary>The rules on Swedish sickness insurance that come with this package. Thread-safe.</summary>
public static class BuiltInRules
{
    private const string Prefix = "rules/";

    private static readonly Lazy<RuleBook> Loaded = new(() => RuleBookLoader.LoadChecked(Files));

    /// <summary>The rule book, loaded once at the first question. Its rules were checked when the package was built, so each rule set is compiled when it is first asked.</summary>
    public static RuleBook RuleBook => Loaded.Value;

    /// <summary>The rule files, for hosts that add to them or look at them.</summary>
    public static IEnumerable<RuleFile> Files
    {
        get
        {
            var assembly = typeof(BuiltInRules).Assembly;
            return assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).Select(name => new RuleFile(name[Prefix.Length..].Replace('\\', '/'), Read(assembly, name)));
        }
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
