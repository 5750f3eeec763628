namespace DecisionSupport.Feel.Values;

/// <summary>Collects the entries of a context, each key where it first came.</summary>
internal sealed class ContextBuilder
{
    private readonly List<KeyValuePair<string, FeelValue>> _entries = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Adds an entry last; <see langword="false"/> when there is one with that key.</summary>
    public bool TryAdd(string key, in FeelValue value)
    {
        if (!_places.TryAdd(key, _entries.Count))
        {
            return false;
        }

        _entries.Add(new(key, value));
        return true;
    }

    /// <summary>Adds an entry last, or replaces that with the same key where it stands.</summary>
    public void Set(string key, in FeelValue value)
    {
        if (!TryAdd(key, value))
        {
            _entries[_places[key]] = new(key, value);
        }
    }

    public FeelValue ToValue() => FeelValue.From(new FeelContext(_entries));
}
