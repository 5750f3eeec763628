using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Seals;

/// <summary>Refuses rules that are not those that were sealed: a file cut off, changed, missing or put in.</summary>
internal static class SealCheck
{
    /// <param name="rules">The rules of one folder, with or without a seal.</param>
    /// <param name="name">What diagnostics put before paths.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public static void Check(SealedRules rules, string name, DiagnosticBag diagnostics)
    {
        if (rules.Seal is null || Seal.Read(rules.Seal.Utf8.Span, name + RuleFolderLayout.Seal, diagnostics) is not { } seal)
        {
            return;
        }

        var named = seal.Files.ToLookup(f => f.Path, StringComparer.Ordinal);
        foreach (var file in rules.Files)
        {
            var place = Place.WholeFile(name + file.Path);
            if (!named.Contains(file.Path))
            {
                diagnostics.Add(Seal.Broken, place, "This file was not there when the rules were sealed. Take it away, or seal the rules again if it belongs to them.");
            }
            else if (named[file.Path].First() is var was && RuleBookHash.OfContent(file.Utf8.Span) != was.Sha256)
            {
                diagnostics.Add(Seal.Broken, place, $"This file is not as it was when the rules were sealed ({was.Place}). Take it anew, or seal the rules again if it was changed on purpose.");
            }
        }

        var there = rules.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in seal.Files.Where(f => !there.Contains(f.Path)))
        {
            diagnostics.Add(Seal.Broken, missing.Place, $"'{missing.Path}' belongs to these rules and is not there. Take them anew, or seal them again if it was taken away on purpose.");
        }
    }
}
