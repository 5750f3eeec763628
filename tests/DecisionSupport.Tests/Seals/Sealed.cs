using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Seals;

/// <summary>Rules with their seal, as a host gets them.</summary>
internal static class Sealed
{
    public static ImmutableArray<RuleFile> Files(ECDsa? key = null) => Files(GoodRules.Files, key);

    public static ImmutableArray<RuleFile> Files(IEnumerable<RuleFile> rules, ECDsa? key = null)
    {
        var sealing = RuleBookSealer.Seal(rules, key);
        sealing.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        return [.. rules, .. sealing.Texts.Select(t => new RuleFile(t.Key, Encoding.UTF8.GetBytes(t.Value)))];
    }

    /// <summary>The files with another content of one.</summary>
    public static IEnumerable<RuleFile> With(this IEnumerable<RuleFile> files, string path, ReadOnlyMemory<byte> utf8) =>
        files.Select(f => f.Path == path ? new RuleFile(path, utf8) : f);

    public static IEnumerable<RuleFile> Without(this IEnumerable<RuleFile> files, string path) => files.Where(f => f.Path != path);

    /// <summary>What is wrong with them, a line each.</summary>
    public static string[] Told(this IEnumerable<RuleFile> files, RuleBookRequirement? required = null) =>
        [.. RuleBookLoader.Load(files, required).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())];
}
