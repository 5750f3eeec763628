using DecisionSupport.RuleFiles;

namespace DecisionSupport.Seals;

/// <summary>The rules of one folder, and what lies beside them to prove them. Immutable.</summary>
/// <param name="Files">The rules, in the order of their paths.</param>
/// <param name="Seal">What belongs to them; null when they are not sealed.</param>
/// <param name="Signature">The signature of the seal; null when it is not signed.</param>
internal sealed record SealedRules(ImmutableArray<RuleFile> Files, RuleFile? Seal, RuleFile? Signature)
{
    public static SealedRules Of(IEnumerable<RuleFile> files)
    {
        var all = files.ToLookup(f => RuleFolderLayout.IsSealFile(f.Path));
        return new SealedRules(
            [.. all[false].OrderBy(f => f.Path, StringComparer.Ordinal)],
            all[true].FirstOrDefault(f => f.Path == RuleFolderLayout.Seal),
            all[true].FirstOrDefault(f => f.Path == RuleFolderLayout.Signature));
    }

    /// <summary>Whether there is no folder at all.</summary>
    public bool IsNone => Files.IsEmpty && Seal is null && Signature is null;
}
