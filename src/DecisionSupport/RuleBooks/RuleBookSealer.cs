using System.Security.Cryptography;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;
using DecisionSupport.Seals;

namespace DecisionSupport;

/// <summary>Seals rules: says which files belong to them, and who says so, so that what is cut off, changed or somebody else's is refused when they are loaded. Thread-safe.</summary>
public static class RuleBookSealer
{
    /// <summary>Seals a folder of rules. A seal that is there is passed over. Nothing is written.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="key">The private key that signs the seal; null to leave it unsigned.</param>
    public static RuleBookSealing SealFolder(string path, ECDsa? key = null)
    {
        var diagnostics = new DiagnosticBag();
        return Seal(RuleFolder.Read(path, RuleBookLoader.MaxFiles, diagnostics), key, diagnostics);
    }

    /// <summary>Seals rules that are kept elsewhere than in a folder. Files that are no rule files by their path are passed over, and a seal too.</summary>
    /// <param name="files">The rules.</param>
    /// <param name="key">The private key that signs the seal; null to leave it unsigned.</param>
    public static RuleBookSealing Seal(IEnumerable<RuleFile> files, ECDsa? key = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Seal(files, key, new DiagnosticBag());
    }

    private static RuleBookSealing Seal(IEnumerable<RuleFile> files, ECDsa? key, DiagnosticBag diagnostics)
    {
        ImmutableArray<RuleFile> rules = [.. files.Where(f => RuleFolderLayout.IsRuleFile(f.Path))];
        var loading = RuleBookLoader.Load(rules);
        ImmutableArray<Diagnostic> told = [.. diagnostics.ToSortedArray().Concat(loading.Diagnostics).Distinct()];
        if (loading.RuleBook is not { } ruleBook || diagnostics.HasErrors)
        {
            return new RuleBookSealing(null, told, 0, ImmutableSortedDictionary<string, string>.Empty, null);
        }

        var seal = Seals.Seal.TextOf(rules);
        var texts = ImmutableSortedDictionary<string, string>.Empty.Add(RuleFolderLayout.Seal, seal);
        return key is null
            ? new RuleBookSealing(ruleBook, told, rules.Length, texts, null)
            : new RuleBookSealing(ruleBook, told, rules.Length, texts.Add(RuleFolderLayout.Signature, SignatureFormat.Sign(seal, key)), SignatureFormat.FingerprintOf(key));
    }
}
