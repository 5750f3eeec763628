using System.Collections.Frozen;
using DecisionSupport.Compilation;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleBooks;

namespace DecisionSupport;

/// <summary>Loads rule books. Thread-safe. Bad rules give diagnostics, never an exception, and never half a rule book.</summary>
public static class RuleBookLoader
{
    private const int MaxFiles = 2000;

    /// <summary>Loads a folder of rules as <c>docs/rule-language.md</c> describes it.</summary>
    public static RuleBookLoading LoadFolder(string path)
    {
        var diagnostics = new DiagnosticBag();
        var files = RuleFolder.Read(path, MaxFiles, diagnostics);
        return Load(files, diagnostics);
    }

    /// <summary>Loads rules that are kept elsewhere than in a folder. Files that are no rule files by their path are passed over.</summary>
    public static RuleBookLoading Load(IEnumerable<RuleFile> files) =>
        Load([.. files.Where(f => RuleFolderLayout.IsRuleFile(f.Path))], new DiagnosticBag());

    private static RuleBookLoading Load(ImmutableArray<RuleFile> files, DiagnosticBag diagnostics)
    {
        var contents = RuleBookContents.Read([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], diagnostics);
        if (!contents.IsWhole)
        {
            return new RuleBookLoading(null, diagnostics.ToSortedArray());
        }

        ReferenceCheck.Check(contents, diagnostics);
        PlanCheck.Check(contents, diagnostics);
        CountCheck.Check(contents, diagnostics);
        var order = UseOrder.Sort(contents.Versions, diagnostics);
        var compiled = diagnostics.HasErrors && order.IsEmpty ? null : RuleBookCompiler.Compile(contents, order, diagnostics);
        var ruleBook = diagnostics.HasErrors || compiled is null ? null : new RuleBook(
            contents.Header,
            RuleBookHash.Of(files),
            contents.Vocabulary,
            contents.Parameters.ToFrozenDictionary(StringComparer.Ordinal),
            contents.Sources.ToFrozenDictionary(StringComparer.Ordinal),
            contents.Guides.ToFrozenDictionary(StringComparer.Ordinal),
            [.. order.Select(id => new RuleSet(id, [.. contents.Versions.Where(v => v.RuleSet == id).OrderBy(v => v.From)]))],
            compiled);
        return new RuleBookLoading(ruleBook, diagnostics.ToSortedArray());
    }
}
