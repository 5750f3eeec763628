using System.Collections.Frozen;
using DecisionSupport.Compilation;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;
using DecisionSupport.Seals;

namespace DecisionSupport;

/// <summary>Loads rule books. Thread-safe. Bad rules give diagnostics, never an exception, and never half a rule book.</summary>
public static class RuleBookLoader
{
    internal const int MaxFiles = 2000;

    /// <summary>Loads a folder of rules as <c>docs/rule-language.md</c> describes it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="over">A folder of a host's own that is laid over it; null for none.</param>
    /// <param name="required">Which rules are taken, and no others; null for any.</param>
    public static RuleBookLoading LoadFolder(string path, string? over = null, RuleBookRequirement? required = null)
    {
        var diagnostics = new DiagnosticBag();
        var files = RuleFolder.Read(path, MaxFiles, diagnostics);
        return Load(files, over is null ? [] : RuleFolder.Read(over, MaxFiles, diagnostics), over ?? "", required, diagnostics);
    }

    /// <summary>Loads rules that are kept elsewhere than in a folder, with a folder of a host's own laid over them.</summary>
    /// <param name="files">The rules, with their seal where there is one. Files that are neither by their path are passed over.</param>
    /// <param name="over">The folder laid over them. Diagnostics name its files by it.</param>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files, string over)
    {
        var diagnostics = new DiagnosticBag();
        return Load(RuleFilesOf(files), RuleFolder.Read(over, MaxFiles, diagnostics), over, required: null, diagnostics);
    }

    /// <summary>Loads rules and those laid over them that are both kept elsewhere than in folders.</summary>
    /// <param name="files">The rules, with their seal where there is one. Files that are neither by their path are passed over.</param>
    /// <param name="over">What is laid over them.</param>
    /// <param name="overName">What diagnostics call the folder that those would lie in.</param>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files, IEnumerable<RuleFile> over, string overName) =>
        Load(RuleFilesOf(files), RuleFilesOf(over), overName, required: null, new DiagnosticBag());

    /// <summary>Loads rules that are kept elsewhere than in a folder.</summary>
    /// <param name="files">The rules, with their seal where there is one. Files that are neither by their path are passed over.</param>
    /// <param name="required">Which rules are taken, and no others; null for any.</param>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files, RuleBookRequirement? required = null) =>
        Load(RuleFilesOf(files), [], "", required, new DiagnosticBag());

    /// <summary>Loads rules that were checked when what has them was built: a rule set is compiled when somebody asks for it, and only then.</summary>
    internal static RuleBook LoadChecked(IEnumerable<RuleFile> files) => Load(RuleFilesOf(files), [], "", required: null, new DiagnosticBag(), wereChecked: true).GetOrThrow();

    /// <summary>The paths of all files in a folder and the folders in it, walked as rules are: no way is walked for ever.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    internal static IEnumerable<string> PathsIn(string folder, DiagnosticBag diagnostics)
    {
        var root = new DirectoryInfo(folder);
        return FolderWalk.Files(root, diagnostics).Select(f => FolderWalk.Relative(root.FullName, f.FullName));
    }

    private static ImmutableArray<RuleFile> RuleFilesOf(IEnumerable<RuleFile> files) => [.. files.Where(f => RuleFolderLayout.IsRuleFile(f.Path) || RuleFolderLayout.IsSealFile(f.Path))];

    private static RuleBookLoading Load(ImmutableArray<RuleFile> files, ImmutableArray<RuleFile> over, string overName, RuleBookRequirement? required, DiagnosticBag diagnostics, bool wereChecked = false)
    {
        var below = SealedRules.Of(files);
        var above = SealedRules.Of(over);
        var sha256 = RuleBookHash.Of(below.Files, above.Files);
        var proof = new DiagnosticBag();
        var signer = Prove(below, above, overName, sha256, required, proof);
        diagnostics.AddRange(proof);

        // What is said of the contents of rules that are cut off or somebody else's would only mislead.
        var contents = proof.HasErrors ? null : RuleBookContents.Read(below.Files, above.Files, overName, diagnostics);
        if (contents is not { IsWhole: true })
        {
            return new RuleBookLoading(null, diagnostics.ToLeadingArray(RuleFolderLayout.FloorOf));
        }

        var laidOver = contents.OverVersion is null ? null : new RulesOver(contents.OverVersion, RuleBookHash.Of(above.Files));
        return Compile(contents, sha256, signer, laidOver, before: null, diagnostics, wereChecked);
    }

    /// <summary>Checks and compiles what was read.</summary>
    /// <param name="contents">What was read, whole.</param>
    /// <param name="sha256">The hash of the files that it was read from.</param>
    /// <param name="signer">The fingerprint of the key that signed them; null for none.</param>
    /// <param name="over">The folder laid over; null for none.</param>
    /// <param name="before">A rule book that differs in one rule set only, whose compiled versions of the others are taken; null to compile all.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="wereChecked">Whether the expressions have been compiled before without errors: then they are compiled again when they are needed.</param>
    internal static RuleBookLoading Compile(RuleBookContents contents, string sha256, string? signer, RulesOver? over, RuleBook? before, DiagnosticBag diagnostics, bool wereChecked = false)
    {
        ReferenceCheck.Check(contents, diagnostics);
        PlanCheck.Check(contents, diagnostics);
        PaperCheck.Check(contents, diagnostics);
        CountCheck.Check(contents, diagnostics);
        var order = UseOrder.Sort(contents.Versions, diagnostics);
        var compiled = diagnostics.HasErrors && order.IsEmpty ? null : RuleBookCompiler.Compile(contents, order, before?.Compiled, wereChecked, diagnostics);
        var ruleBook = diagnostics.HasErrors || compiled is null ? null : new RuleBook(
            contents.Declarations,
            sha256,
            signer,
            over,
            contents.Vocabulary,
            contents.Parameters.ToFrozenDictionary(StringComparer.Ordinal),
            contents.Sources.ToFrozenDictionary(StringComparer.Ordinal),
            contents.Guides.ToFrozenDictionary(StringComparer.Ordinal),
            [.. contents.Papers.Values.OrderBy(p => p.Id, StringComparer.Ordinal)],
            contents.Contacts.ToFrozenDictionary(),
            contents.Measures,
            [.. order.Select(id => new RuleSet(id, [.. contents.Versions.Where(v => v.RuleSet == id).OrderBy(v => v.From)]))],
            compiled);
        return new RuleBookLoading(ruleBook, diagnostics.ToLeadingArray(RuleFolderLayout.FloorOf));
    }

    /// <summary>Refuses rules that are not as they were sealed, or not those required.</summary>
    /// <returns>The fingerprint of the key that signed them.</returns>
    private static string? Prove(SealedRules below, SealedRules above, string overName, string sha256, RuleBookRequirement? required, DiagnosticBag diagnostics)
    {
        SealCheck.Check(above, $"{overName}/", diagnostics);
        SealCheck.Check(below, "", diagnostics);
        if (required is null || diagnostics.HasErrors)
        {
            return null;
        }

        RequirementCheck.Hash(sha256, required, diagnostics);
        if (!above.IsNone)
        {
            RequirementCheck.Signer(above, required, $"{overName}/", diagnostics);
        }

        return RequirementCheck.Signer(below, required, "", diagnostics);
    }
}
