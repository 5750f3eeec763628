using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>Takes the keys of one mapping one after the other and reports those that nobody asked for. Not thread-safe.</summary>
internal sealed class MappingReader
{
    private readonly DataMapping _mapping;
    private readonly List<string> _asked = [];

    private MappingReader(DataMapping mapping, string what, DiagnosticBag diagnostics)
    {
        _mapping = mapping;
        What = what;
        Diagnostics = diagnostics;
    }

    /// <summary>What the mapping describes, for messages: "fact", "criterion 'age'".</summary>
    public string What { get; set; }

    public DiagnosticBag Diagnostics { get; }

    public Place Place => _mapping.Place;

    /// <summary>A reader of <paramref name="node"/>, or null after an error when it is no mapping.</summary>
    public static MappingReader? Of(DataNode? node, string what, DiagnosticBag diagnostics)
    {
        if (node is DataMapping mapping)
        {
            return new MappingReader(mapping, what, diagnostics);
        }

        if (node is not null)
        {
            diagnostics.Add(SharedKinds.WrongKind, node.Place, $"{Article(what)} {what} is a mapping of keys to values; here stands {node.Kind}. Write its keys, each with a colon and a value.");
        }

        return null;
    }

    public IEnumerable<DataEntry> Entries => _mapping.Entries;

    /// <summary>Where the value of a key stands; where the mapping does when it has no such key.</summary>
    public Place PlaceOf(string key) => _mapping.Find(key)?.Place ?? Place;

    public bool Has(string key) => _mapping.Find(key) is not null;

    public DataNode? Optional(string key)
    {
        _asked.Add(key);
        return _mapping.Find(key);
    }

    public DataNode? Required(string key)
    {
        var node = Optional(key);
        if (node is null or DataScalar { IsNull: true })
        {
            Missing(SharedKinds.MissingKey, key, $"The {What} has no '{key}'; add it.");
            return null;
        }

        return node;
    }

    /// <summary>Reports that a key is not there; where another stands in its place that looks like it, that one.</summary>
    public void Missing(DiagnosticKind kind, string key, string message)
    {
        if (Entries.FirstOrDefault(e => !_asked.Contains(e.Key) && Suggestion.Nearest(e.Key, [key]) is not null) is not { Key: { } near } entry)
        {
            Diagnostics.Add(kind, Place, message);
            return;
        }

        _asked.Add(near);
        Diagnostics.Add(SharedKinds.UnknownKey, entry.Place, $"{Article(What)} {What} has no such key. Did you mean '{key}'?");
    }

    /// <summary>Lets keys be that nobody can judge, because what decides which of them there may be is wrong.</summary>
    public void LetBe(params ReadOnlySpan<string> keys) => _asked.AddRange(keys);

    /// <summary>Reports every key that was not asked for, by its place and not by its name: a snapshot's keys may say what its values say.</summary>
    public void Finish()
    {
        foreach (var entry in _mapping.Entries)
        {
            if (!_asked.Contains(entry.Key))
            {
                Diagnostics.Add(SharedKinds.UnknownKey, entry.Place, $"{Article(What)} {What} has no such key.{Hint(entry.Key)}");
            }
        }
    }

    private static string Article(string what) => what[0] is 'a' or 'e' or 'i' or 'o' ? "An" : "A";

    private string Hint(string key) => Suggestion.DidYouMean(key, _asked) is { Length: > 0 } nearest ? nearest : $" Its keys are {string.Join(", ", _asked)}.";
}
