using System.Collections;
using System.Runtime.CompilerServices;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel;

/// <summary>An immutable, thread-safe list of values; equal to another list with the same elements in the same order.</summary>
[CollectionBuilder(typeof(FeelListBuilder), nameof(FeelListBuilder.Create))]
public sealed class FeelList : FeelObject, IReadOnlyList<FeelValue>, IEquatable<FeelList>
{
    private readonly FeelValue[] _items;

    /// <summary>Takes the first <paramref name="count"/> items of an array that is never written there again.</summary>
    internal FeelList(FeelValue[] items, int count, ValueSize size)
        : base(FeelKind.List)
    {
        _items = items;
        Count = count;
        Size = size;
    }

    internal FeelList(FeelValue[] items)
        : this(items, items.Length, ValueSize.OfAll(items))
    {
    }

    /// <summary>A copy of the given values.</summary>
    /// <exception cref="InvalidOperationException">The values have more than five million parts or nest deeper than 500 levels.</exception>
    public FeelList(IEnumerable<FeelValue> items)
        : this(items.ToArray())
    {
    }

    /// <summary>The list without elements.</summary>
    public static FeelList Empty { get; } = new(Array.Empty<FeelValue>());

    /// <inheritdoc/>
    public int Count { get; }

    internal ValueSize Size { get; }

    internal ReadOnlySpan<FeelValue> Span => _items.AsSpan(0, Count);

    /// <inheritdoc/>
    public FeelValue this[int index] => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<FeelValue> GetEnumerator() => _items.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FeelList? other) => other is not null && Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeelList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (ref readonly var item in Span)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
