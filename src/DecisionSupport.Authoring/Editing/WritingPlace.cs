using DecisionSupport.Authoring.Editing;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring;

/// <summary>
/// What somebody is about to write at an offset of a rule file that may be half written: a key, a value, a part of an expression or the name of a value that a text puts in.
/// Immutable.
/// </summary>
public sealed class WritingPlace
{
    private WritingPlace(ImmutableArray<string> path, bool isKey, ImmutableArray<string> besides, string before, int start)
    {
        Path = path;
        IsKey = isKey;
        Besides = besides;
        Before = before;
        Start = start;
    }

    /// <summary>The keys that lead there; an item of a list is <c>[]</c>. Of a key, those of the mapping it stands in; of a value, its own key last.</summary>
    public ImmutableArray<string> Path { get; }

    /// <summary>Whether a key is being written.</summary>
    public bool IsKey { get; }

    /// <summary>The other keys of the mapping that a key stands in.</summary>
    public ImmutableArray<string> Besides { get; }

    /// <summary>What of the value stands before the offset.</summary>
    public string Before { get; }

    /// <summary>Where the key or value begins, in UTF-16 code units from 0, without quotation marks and signs of folded texts.</summary>
    public int Start { get; }

    /// <summary>Whether the value is an expression.</summary>
    public bool IsExpression { get; private init; }

    /// <summary>Whether the offset is in the braces of a text that puts in values.</summary>
    public bool IsPlaceholder => !IsKey && !IsExpression && Before.LastIndexOf('{') > Before.LastIndexOf('}');

    /// <summary>The place at an offset; null when it cannot be told.</summary>
    /// <param name="file">The file, by its path in the rules folder.</param>
    /// <param name="text">Its text.</param>
    /// <param name="offset">The offset, in UTF-16 code units from 0.</param>
    public static WritingPlace? At(string file, string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)text.Length);
        foreach (var attempt in Probe.Attempts(text, offset))
        {
            if (FileScalars.TryRead(attempt) is { } scalars && scalars.FirstOrDefault(s => s.Value.Contains(Probe.Word, StringComparison.Ordinal)) is { Value: not null } found)
            {
                var (start, _) = FileScalars.Of(file, attempt, null).Inside(found);
                return start > offset ? null : new WritingPlace(found.Path, found.IsKey, found.IsKey ? Siblings(scalars, found, attempt) : [], text[start..offset], start)
                {
                    IsExpression = !found.IsKey && UsedKeys.IsExpression(found.Path, RuleFolderLayout.KindOf(file)),
                };
            }
        }

        return null;
    }

    // Mappings of one list have the same path: an item begins where a dash or a brace stands before its first key.
    private static ImmutableArray<string> Siblings(ImmutableArray<PlacedScalar> scalars, PlacedScalar key, string text)
    {
        var all = scalars.Where(s => s.IsKey && s.Path.SequenceEqual(key.Path)).ToList();
        var at = all.IndexOf(key);
        var first = all.FindLastIndex(at, BeginsItem);
        var next = all.FindIndex(at + 1, BeginsItem);
        return [.. all.Skip(Math.Max(first, 0)).Take((next < 0 ? all.Count : next) - Math.Max(first, 0)).Where(s => s != key).Select(s => s.Value)];

        bool BeginsItem(PlacedScalar scalar) => text.AsSpan(0, scalar.Start).TrimEnd(' ') is [.., '-' or '{'];
    }
}
