using System.Numerics;
using System.Runtime.InteropServices;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// The nodes of a diagram, numbered from 0: of the same variable and children there is one. Their children lie in one list, so that looking a node up
/// allocates nothing. Not thread-safe.
/// </summary>
internal sealed class NodeTable
{
    // A rule set that needs more is beyond what anybody can explain; the analysis then says that it gave up.
    private const int MaxNodes = 1_000_000;
    private const int FirstSlots = 256;

    private readonly List<int> _variables = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _children = [];

    // Open addressing: a node's number and one, 0 where nothing lies. A power of two long, and never more than half full.
    private int[] _slots = new int[FirstSlots];

    public int VariableOf(int node) => _variables[node];

    /// <summary>The children; they stay what they are while nodes are added, for no node ever changes.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node)
    {
        var start = node == 0 ? 0 : _ends[node - 1];
        return CollectionsMarshal.AsSpan(_children)[start.._ends[node]];
    }

    /// <summary>The number of the node, which is made if there is none.</summary>
    /// <exception cref="DiagramTooLargeException">There are too many.</exception>
    public int FindOrAdd(int variable, ReadOnlySpan<int> children)
    {
        var slot = SlotOf(variable, children);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        if (_variables.Count == MaxNodes)
        {
            throw new DiagramTooLargeException();
        }

        _variables.Add(variable);
        _children.AddRange(children);
        _ends.Add(_children.Count);
        _slots[slot] = _variables.Count;
        if (_variables.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _variables.Count - 1;
    }

    // Where the node lies, or the free slot where it would.
    private int SlotOf(int variable, ReadOnlySpan<int> children)
    {
        var slot = Hash(variable, children) & (_slots.Length - 1);
        while (_slots[slot] is var taken and not 0 && !(_variables[taken - 1] == variable && ChildrenOf(taken - 1).SequenceEqual(children)))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var node = 0; node < _variables.Count; node++)
        {
            _slots[SlotOf(_variables[node], ChildrenOf(node))] = node + 1;
        }
    }

    private static int Hash(int variable, ReadOnlySpan<int> children)
    {
        const uint Golden = 0x9E3779B1;
        var hash = (uint)variable;
        foreach (var child in children)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ (uint)child) * Golden;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
