namespace DecisionSupport.Authoring.Differences.Words;

/// <summary>Collects named lines. Empty ones say nothing and are left out. Not thread-safe.</summary>
internal sealed class Lines
{
    private readonly string _prefix;
    private readonly List<KeyValuePair<string, string>> _lines;

    public Lines(string prefix)
        : this(prefix, [])
    {
    }

    private Lines(string prefix, List<KeyValuePair<string, string>> lines)
    {
        _prefix = prefix;
        _lines = lines;
    }

    public IReadOnlyList<KeyValuePair<string, string>> All => _lines;

    /// <summary>A part of the same lines, each named after it.</summary>
    public Lines Under(string part) => new($"{_prefix}{part}: ", _lines);

    public void Add(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _lines.Add(new(_prefix + name, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        }
    }

    public void Add(string name, IEnumerable<string> items) => Add(name, string.Join(", ", items));

    public void Add(string name, LocalizedText? text)
    {
        Add($"{name} (sv)", text?.In(Language.Swedish));
        Add($"{name} (en)", text?.In(Language.English));
    }

    public void Add(AudienceTexts texts)
    {
        Add("officer", texts.Officer);
        Add("client", texts.Client);
    }
}
