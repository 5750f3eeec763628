using System.Runtime.InteropServices;

namespace DecisionSupport.Data;

/// <summary>Lists that are filled one within the other, in one room: each takes memory of its own only when it is whole. Not thread-safe.</summary>
internal sealed class NestedLists<T>
{
    private readonly List<T> _items = [];

    /// <summary>Begins a list within the one that is being filled; gives what tells it apart.</summary>
    public int Begin() => _items.Count;

    /// <summary>Adds to the list begun last.</summary>
    public void Add(T item) => _items.Add(item);

    /// <summary>What a list has so far.</summary>
    public ReadOnlySpan<T> Of(int list) => CollectionsMarshal.AsSpan(_items)[list..];

    /// <summary>The list, which is whole.</summary>
    public ImmutableArray<T> End(int list)
    {
        ImmutableArray<T> whole = [.. Of(list)];
        _items.RemoveRange(list, whole.Length);
        return whole;
    }
}
