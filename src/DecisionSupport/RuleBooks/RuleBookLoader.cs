using System.Collections.Frozen;
using DecisionSupport.Compilation;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleBooks;
using DecisionSupport.RuleFiles;

namespace DecisionSupport;

/// <summary>Loads rule books. Thread-safe. Bad rules give diagnostics, never an exception, and never half a rule book.</summary>
public static class RuleBookLoader
{
    private const int MaxFiles = 2000;

    /// <summary>Loads a folder of rules as <c>docs/rule-language.md</c> describes it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="over">A folder of a host's own that is laid over it; null for none.</param>
    public static RuleBookLoading LoadFolder(string path, string? over = null)
    {
        var diagnostics = new DiagnosticBag();
        var files = RuleFolder.Read(path, MaxFiles, diagnostics);
        return Load(files, over, diagnostics);
    }

    /// <summary>Loads rules that are kept elsewhere than in a folder, with a folder of a host's own laid over them.</summary>
    /// <param name="files">The rules. Files that are no rule files by their path are passed over.</param>
    /// <param name="over">The folder laid over them. Diagnostics name its files by it.</param>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files, string over) => Load(RuleFilesOf(files), over, new DiagnosticBag());

    /// <summary>Loads rules and those laid over them that are both kept elsewhere than in folders.</summary>
    /// <param name="files">The rules. Files that are no rule files by their path are passed over.</param>
    /// <param name="over">What is laid over them.</param>
    /// <param name="overName">What diagnostics call the folder that those would lie in.</param>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files, IEnumerable<RuleFile> over, string overName) =>
        Load(RuleFilesOf(files), RuleFilesOf(over), overName, new DiagnosticBag());

    /// <summary>Loads rules that are kept elsewhere than in a folder. Files that are no rule files by their path are passed over.</summary>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files) =>
        Load(RuleFilesOf(files), over: null, new DiagnosticBag());

    /// <summary>The paths of all files in a folder and the folders in it, walked as rules are: no way is walked for ever.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    internal static IEnumerable<string> PathsIn(string folder, DiagnosticBag diagnostics)
    {
        var root = new DirectoryInfo(folder);
        return FolderWalk.Files(root, diagnostics).Select(f => FolderWalk.Relative(root.FullName, f.FullName));
    }

    private static ImmutableArray<RuleFile> RuleFilesOf(IEnumerable<RuleFile> files) => [.. files.Where(f => RuleFolderLayout.IsRuleFile(f.Path))];

    private static RuleBookLoading Load(ImmutableArray<RuleFile> files, string? over, DiagnosticBag diagnostics) => over is null
        ? Load(files, [], "", diagnostics)
        : Load(files, RuleFolder.Read(over, MaxFiles, diagnostics), over, diagnostics);

    private static RuleBookLoading Load(ImmutableArray<RuleFile> files, ImmutableArray<RuleFile> over, string overName, DiagnosticBag diagnostics)
    {
        var contents = RuleBookContents.Read(Sorted(files), Sorted(over), overName, diagnostics);
        if (!contents.IsWhole)
        {
            return new RuleBookLoading(null, diagnostics.ToSortedArray());
        }

        return Compile(contents, files.Concat(over.Select(f => new RuleFile($"over:{f.Path}", f.Utf8))), contents.OverVersion is null ? null : new RulesOver(contents.OverVersion, RuleBookHash.Of(over)), before: null, diagnostics);
    }

    /// <summary>Checks and compiles what was read.</summary>
    /// <param name="contents">What was read, whole.</param>
    /// <param name="files">What it was read from.</param>
    /// <param name="over">The folder laid over; null for none.</param>
    /// <param name="before">A rule book that differs in one rule set only, whose compiled versions of the others are taken; null to compile all.</param>
    /// <param name="diagnostics">What is wrong.</param>
    internal static RuleBookLoading Compile(RuleBookContents contents, IEnumerable<RuleFile> files, RulesOver? over, RuleBook? before, DiagnosticBag diagnostics)
    {
        ReferenceCheck.Check(contents, diagnostics);
        PlanCheck.Check(contents, diagnostics);
        PaperCheck.Check(contents, diagnostics);
        CountCheck.Check(contents, diagnostics);
        var order = UseOrder.Sort(contents.Versions, diagnostics);
        var compiled = diagnostics.HasErrors && order.IsEmpty ? null : RuleBookCompiler.Compile(contents, order, before?.Compiled, diagnostics);
        var ruleBook = diagnostics.HasErrors || compiled is null ? null : new RuleBook(
            contents.Declarations,
            RuleBookHash.Of(files),
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
        return new RuleBookLoading(ruleBook, diagnostics.ToSortedArray());
    }

    private static ImmutableArray<RuleFile> Sorted(ImmutableArray<RuleFile> files) => [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
}
