using DecisionSupport.Authoring.Editing;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring;

/// <summary>
/// What the texts of a rules folder declare, and where they name it; also while a text is half written: of one that is no YAML what it declared before counts.
/// Immutable and thread-safe.
/// </summary>
public sealed class RuleIndex
{
    private readonly ImmutableDictionary<string, IndexedFile> _files;
    private readonly Lazy<KnownNames> _known;
    private readonly Lazy<ILookup<RuleName, RuleMention>> _declared;

    private RuleIndex(ImmutableDictionary<string, IndexedFile> files)
    {
        _files = files;
        _declared = new(() => _files.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => f.Value.Declared).ToLookup(m => m.Name));
        _known = new(() => new KnownNames(_declared.Value.Select(d => d.Key)));
    }

    /// <summary>Every name that is declared.</summary>
    public IEnumerable<RuleName> Names => _known.Value.All;

    /// <summary>An index of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="before">An index of what they were; files that are the same are not read again. Null when there is none.</param>
    public static RuleIndex Of(RuleTexts texts, RuleIndex? before = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new RuleIndex(texts.All.ToImmutableDictionary(t => t.Key, t => IndexedFile.Of(t.Key, t.Value, before?._files.GetValueOrDefault(t.Key))));
    }

    /// <summary>What stands at an offset of a file; null when it is no name.</summary>
    public RuleMention? At(string file, int offset)
    {
        foreach (var mention in In(file))
        {
            if (mention.Start <= offset && offset <= mention.Start + mention.Length)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Where a name is declared, in the order of the files.</summary>
    public ImmutableArray<RuleMention> Declarations(RuleName name) => [.. _declared.Value[name]];

    /// <summary>Where the name is declared that a file means: of one that versions change, where the version or the last before it says it.</summary>
    public RuleMention? Declaration(RuleName name, string file)
    {
        var all = Declarations(name);
        var seen = all.Where(d => RuleFolderLayout.FolderOf(d.File) == RuleFolderLayout.FolderOf(file) && string.CompareOrdinal(d.File, file) <= 0).ToList();
        return seen.Count > 0 ? seen[^1] : all.IsEmpty ? null : all[^1];
    }

    /// <summary>Every place that names something, declarations too, in the order of the files.</summary>
    public IEnumerable<RuleMention> Mentions(RuleName name) =>
        _files.Keys.Order(StringComparer.Ordinal).Where(f => _files[f].Scalars.Text.Contains(LastPart(name.Id), StringComparison.Ordinal)).SelectMany(In).Where(m => m.Name == name);

    /// <summary>What a file declares and uses, in no order.</summary>
    public IEnumerable<RuleMention> In(string file) =>
        _files.TryGetValue(file, out var indexed) ? indexed.Present().Concat(Uses.In(indexed.Scalars, _known.Value)) : [];

    // A case may write a fact's subject and name on lines of their own.
    private static string LastPart(string id) => id[(id.LastIndexOf('.') + 1)..];
}
