using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;
using DecisionSupport.Seals;

namespace DecisionSupport.RuleBooks;

/// <summary>
/// Rules of which one rule set at a time is read again and again, as when faults are put into it: everything else has been read and compiled once. Gives
/// what loading all files again would. Thread-safe.
/// </summary>
internal sealed class RereadRuleSet
{
    private readonly RuleBookContents _contents;

    /// <param name="files">All files of the rules.</param>
    /// <exception cref="InvalidDataException">The rules have errors; the message lists them.</exception>
    public RereadRuleSet(IEnumerable<RuleFile> files)
    {
        var sorted = files.Where(f => RuleFolderLayout.IsRuleFile(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray();
        var diagnostics = new DiagnosticBag();
        _contents = RuleBookContents.Read(sorted, [], "", diagnostics);
        RuleBook = RuleBookLoader.Compile(_contents, RuleBookHash.Of(sorted), signer: null, over: null, before: null, diagnostics).GetOrThrow();
    }

    /// <summary>The rules as they are.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The rules with a rule set that is another.</summary>
    /// <param name="ruleSet">The id of the rule set, which is that of its folder.</param>
    /// <param name="files">All files of the rules as they are then.</param>
    public RuleBookLoading Load(string ruleSet, ImmutableArray<RuleFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var all = files.Where(f => RuleFolderLayout.IsRuleFile(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray();
        var contents = _contents.With(ruleSet, [.. all.Where(f => RuleFolderLayout.FolderOf(f.Path) == ruleSet)], diagnostics);
        return contents.IsWhole ? RuleBookLoader.Compile(contents, RuleBookHash.Of(all), signer: null, over: null, RuleBook, diagnostics) : new RuleBookLoading(null, diagnostics.ToSortedArray());
    }
}
