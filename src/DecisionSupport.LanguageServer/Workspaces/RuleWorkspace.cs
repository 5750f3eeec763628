using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;

namespace DecisionSupport.LanguageServer.Workspaces;

/// <summary>A folder of rules with the texts that an editor has open in place of those on disk. Not thread-safe.</summary>
internal sealed class RuleWorkspace(string folder)
{
    private readonly Dictionary<string, OpenText> _open = new(StringComparer.Ordinal);
    private RuleIndex? _index;
    private RuleTexts? _indexed;
    private RuleBookLoading? _loading;
    private RuleBook? _savedBook;
    private RuleBook? _lastGood;

    public string Folder { get; } = folder;

    /// <summary>Which files lie on disk, when they were written and how long they are.</summary>
    public string Stamp { get; private set; } = "";

    /// <summary>The texts on disk, all of them as they were at one reading.</summary>
    public RuleTexts Saved { get; private set; } = RuleTexts.None;

    /// <summary>The texts as the author sees them.</summary>
    public RuleTexts Texts { get; private set; } = RuleTexts.None;

    /// <summary>The rules as they last loaded, for words about what they name; null until they have.</summary>
    public RuleBook? LastGood => _lastGood ?? SavedBook;

    /// <summary>What the texts name as the author sees them; of a text that is half written what it named on disk.</summary>
    public RuleIndex Index
    {
        get
        {
            if (_index is null || !ReferenceEquals(_indexed, Texts))
            {
                _index = RuleIndex.Of(Texts, _index ?? RuleIndex.Of(Saved));
                _indexed = Texts;
            }

            return _index;
        }
    }

    /// <summary>What came of loading the texts as the author sees them.</summary>
    public RuleBookLoading Loading
    {
        get
        {
            if (_loading is null)
            {
                _loading = RuleBookLoader.Load(Texts.Files);
                _lastGood = _loading.RuleBook ?? _lastGood;
            }

            return _loading;
        }
    }

    /// <summary>The rules on disk; null when they have errors.</summary>
    public RuleBook? SavedBook => _savedBook ??= ReferenceEquals(Saved, Texts) ? Loading.RuleBook : RuleBookLoader.Load(Saved.Files).RuleBook;

    public OpenText? Open(string file) => _open.GetValueOrDefault(file);

    public IEnumerable<string> OpenFiles => _open.Keys;

    public void Put(string file, OpenText text)
    {
        _open[file] = text;
        Lay();
    }

    public void Close(string file)
    {
        _open.Remove(file);
        Lay();
    }

    /// <summary>Reads the folder again where files have been added, changed or taken away. What cannot be read now stays as it was.</summary>
    public void Refresh()
    {
        try
        {
            var stamp = RuleTexts.StampOf(Folder);
            if (stamp != Stamp)
            {
                Saved = RuleTexts.Read(Folder);
                (Stamp, _savedBook) = (stamp, null);
                Lay();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>The file of a path; null when it does not lie in the folder.</summary>
    public string? FileOf(string path) => path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetRelativePath(Folder, path).Replace('\\', '/') : null;

    /// <summary>The address of a file, as the editor writes it where it has it open.</summary>
    public string UriOf(string file) => Open(file)?.Uri ?? FileUri.Of(Path.Combine(Folder, file));

    private void Lay()
    {
        var texts = _open.Aggregate(Saved, (all, open) => all[open.Key] == open.Value.Text ? all : all.With(open.Key, open.Value.Text));
        (Texts, _loading) = (texts, null);
    }
}
