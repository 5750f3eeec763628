using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Seals;

/// <summary>Refuses rules that are not those that a host takes.</summary>
internal static class RequirementCheck
{
    internal static readonly DiagnosticKind Unwanted = new(
        "DS0219", Severity.Error, "Rules are not those that are required",
        "Whoever asks takes one rule book alone, by its hash, or only what a certain key has signed.",
        "Take the rules from where they come from, with their seal and signature. If a new version is meant, change what is required.");

    /// <summary>Refuses a folder without the signature that is asked for.</summary>
    /// <returns>The fingerprint of the key that has signed; null when none is asked for or none has.</returns>
    public static string? Signer(SealedRules rules, RuleBookRequirement required, string name, DiagnosticBag diagnostics)
    {
        if (required.Signers.IsEmpty)
        {
            return null;
        }

        if (rules.Seal is null || rules.Signature is null)
        {
            var missing = rules.Seal is null ? RuleFolderLayout.Seal : RuleFolderLayout.Signature;
            diagnostics.Add(Unwanted, Place.WholeFile(name + missing), $"The rules must be signed, and there is no {missing}. Take it from where the rules come from.");
            return null;
        }

        if (required.Signers.FirstOrDefault(s => s.HasSigned(rules.Seal.Utf8.Span, rules.Signature.Utf8.Span)) is { } signer)
        {
            return signer.Fingerprint;
        }

        diagnostics.Add(Unwanted, Place.WholeFile(name + RuleFolderLayout.Signature), $"No key that is trusted has signed these rules ({string.Join(", ", required.Signers.Select(s => s.Fingerprint))}). They were changed after they were signed, or are somebody else's.");
        return null;
    }

    public static void Hash(string sha256, RuleBookRequirement required, DiagnosticBag diagnostics)
    {
        if (required.Sha256 is { } wanted && wanted != sha256)
        {
            diagnostics.Add(Unwanted, Place.WholeFile("rule-book.yaml"), $"The rule book has the SHA-256 {sha256}; required is {wanted}.");
        }
    }

    /// <summary>Refuses rules of which another loading has not told that one of the keys signed them.</summary>
    public static void SignedBy(string? signer, RuleBookRequirement required, DiagnosticBag diagnostics)
    {
        if (!required.Signers.IsEmpty && required.Signers.All(s => s.Fingerprint != signer))
        {
            diagnostics.Add(Unwanted, Place.WholeFile(RuleFolderLayout.Signature), "The rules were loaded without asking for a signature, or another key has signed them. Give what is required to RuleBookLoader as well.");
        }
    }
}
