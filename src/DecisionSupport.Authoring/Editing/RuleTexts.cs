using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Migrations;

namespace DecisionSupport.Authoring;

/// <summary>The YAML texts of a rules folder, worked cases and migrations among them, by their paths in it with forward slashes. Immutable and thread-safe.</summary>
public sealed class RuleTexts
{
    private readonly ImmutableSortedDictionary<string, string> _texts;

    private RuleTexts(ImmutableSortedDictionary<string, string> texts) => _texts = texts;

    /// <summary>No texts.</summary>
    public static RuleTexts None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The paths, in their order.</summary>
    public IEnumerable<string> Paths => _texts.Keys;

    /// <summary>The text of a file, or null when there is none.</summary>
    public string? this[string path] => _texts.GetValueOrDefault(path);

    /// <summary>The files, as they are loaded.</summary>
    public IEnumerable<RuleFile> Files => _texts.Select(t => FileSet.ToRuleFile(t.Key, t.Value));

    internal IReadOnlyDictionary<string, string> All => _texts;

    /// <summary>The texts of a folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be read.</exception>
    public static RuleTexts Read(string folder)
    {
        try
        {
            return new RuleTexts(FileSet.Read(folder).ToImmutableSortedDictionary(StringComparer.Ordinal));
        }
        catch (DecoderFallbackException e)
        {
            throw new IOException($"A file is not UTF-8: {e.Message}", e);
        }
    }

    /// <summary>Which files <see cref="Read"/> finds in a folder, when each was written and how long it is: another text when one was added, changed or taken away.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static string StampOf(string folder) => FileSet.StampOf(folder);

    /// <summary>The rules folder that a file or folder lies in, or null.</summary>
    public static string? FolderOf(string path)
    {
        for (var folder = path; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (CaseFolder.IsRules(folder))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>These texts with one that is new or another.</summary>
    public RuleTexts With(string path, string text) => new(_texts.SetItem(path, text));

    /// <summary>These texts without one.</summary>
    public RuleTexts Without(string path) => new(_texts.Remove(path));
}
