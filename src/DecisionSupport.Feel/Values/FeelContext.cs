using System.Collections;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel;

/// <summary>
/// Named values in the order they were given. Immutable and thread-safe; equal to another context with the same entries
/// in any order.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Context is the word of the language.")]
public sealed class FeelContext : FeelObject, IReadOnlyCollection<KeyValuePair<string, FeelValue>>, IEquatable<FeelContext>
{
    private const int ScanAtMost = 8;
    private readonly KeyValuePair<string, FeelValue>[] _entries;
    private readonly Dictionary<string, int>? _index;

    /// <summary>A copy of the entries.</summary>
    /// <exception cref="ArgumentException">Two entries have the same key.</exception>
    /// <exception cref="InvalidOperationException">The values have more than five million parts or nest deeper than 500 levels.</exception>
    public FeelContext(IEnumerable<KeyValuePair<string, FeelValue>> entries)
        : base(FeelKind.Context)
    {
        _entries = entries.ToArray();
        _index = IndexOf(_entries);
        var size = new ValueSize(1, 1);
        foreach (var (_, value) in _entries)
        {
            size = size.With(value);
        }

        Size = size;
    }

    /// <summary>The context without entries.</summary>
    public static FeelContext Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    internal ValueSize Size { get; }

    internal ReadOnlySpan<KeyValuePair<string, FeelValue>> Entries => _entries;

    /// <summary>Reads an entry; <see langword="false"/> when there is none with that key.</summary>
    public bool TryGet(string key, out FeelValue value)
    {
        var position = IndexOf(key);
        value = position >= 0 ? _entries[position].Value : FeelValue.Null;
        return position >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FeelValue>> GetEnumerator() => _entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] FeelContext? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (ref readonly var entry in Entries)
        {
            if (!other.TryGet(entry.Key, out var value) || value != entry.Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeelContext);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (ref readonly var entry in Entries)
        {
            hash ^= HashCode.Combine(entry.Key, entry.Value);
        }

        return hash;
    }

    /// <summary>This context with one entry added last, or replaced where it stands.</summary>
    internal FeelContext With(string key, FeelValue value)
    {
        var entry = KeyValuePair.Create(key, value);
        var position = IndexOf(key);
        if (position < 0)
        {
            return new FeelContext(_entries.Append(entry));
        }

        var copy = (KeyValuePair<string, FeelValue>[])_entries.Clone();
        copy[position] = entry;
        return new FeelContext(copy);
    }

    // A few keys are found sooner by looking at each.
    private static Dictionary<string, int>? IndexOf(KeyValuePair<string, FeelValue>[] entries)
    {
        if (entries.Length > ScanAtMost)
        {
            var index = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
            for (var i = 0; i < entries.Length; i++)
            {
                index.Add(entries[i].Key, i);
            }

            return index;
        }

        for (var i = 1; i < entries.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (entries[i].Key == entries[j].Key)
                {
                    throw new ArgumentException("Two entries have the same key.", nameof(entries));
                }
            }
        }

        return null;
    }

    private int IndexOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
