using DecisionSupport.RuleFiles;

namespace DecisionSupport;

/// <summary>What came of sealing rules: the files to put beside them, or what is wrong with the rules. Immutable.</summary>
public sealed class RuleBookSealing
{
    /// <summary>The name of the file that tells what belongs to the rules.</summary>
    public const string SealFile = RuleFolderLayout.Seal;

    /// <summary>The name of the file that holds the signature of that.</summary>
    public const string SignatureFile = RuleFolderLayout.Signature;

    internal RuleBookSealing(RuleBook? ruleBook, ImmutableArray<Diagnostic> diagnostics, int files, ImmutableSortedDictionary<string, string> texts, string? signedBy) =>
        (RuleBook, Diagnostics, Files, Texts, SignedBy) = (ruleBook, diagnostics, files, texts, signedBy);

    /// <summary>The rules that were sealed; null when they have errors, and then nothing is.</summary>
    public RuleBook? RuleBook { get; }

    /// <summary>Everything that was found in the rules.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How many files belong to them.</summary>
    public int Files { get; }

    /// <summary>What to write into the folder of the rules, by file name: the seal, and its signature where there is a key. Empty after errors.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; }

    /// <summary>The key that signed: the SHA-256 of its public part, in lower-case hexadecimal; null without one.</summary>
    public string? SignedBy { get; }
}
