using System.Numerics;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// The nodes of a diagram, numbered after its terminals: of the same variable and children there is one. Their children lie in one array, so that looking
/// a node up allocates nothing. Not thread-safe.
/// </summary>
internal sealed class NodeTable
{
    /// <summary>What a terminal has for a variable: one after all others.</summary>
    public const int NoVariable = int.MaxValue;

    // A rule set that needs more is beyond what anybody can explain; the analysis then says that it gave up.
    private const int MaxNodes = 1_000_000;
    private const int FirstSlots = 256;

    private readonly int _terminals;
    private int[] _variables;
    private int[] _starts;
    private int[] _children = new int[FirstSlots];
    private int _count;
    private int _end;

    // Open addressing: a node's number, 0 where nothing lies. A power of two long, and never more than half full.
    private int[] _slots = new int[FirstSlots];

    public NodeTable(int terminals)
    {
        _terminals = terminals;
        _count = terminals;
        _variables = new int[terminals + (FirstSlots / 2)];
        _starts = new int[_variables.Length];
        _variables.AsSpan(0, terminals).Fill(NoVariable);
    }

    public int VariableOf(int node) => _variables[node];

    /// <summary>The children; they stay what they are while nodes are added, for no node ever changes.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node)
    {
        var start = _starts[node];
        var end = node + 1 < _count ? _starts[node + 1] : _end;
        return _children.AsSpan(start, end - start);
    }

    /// <summary>The child in a cell, of a node that is no terminal.</summary>
    public int ChildOf(int node, int cell) => _children[_starts[node] + cell];

    /// <summary>The number of the node, which is made if there is none.</summary>
    /// <exception cref="DiagramTooLargeException">There are too many.</exception>
    public int FindOrAdd(int variable, ReadOnlySpan<int> children)
    {
        var slot = SlotOf(variable, children);
        if (_slots[slot] != 0)
        {
            return _slots[slot];
        }

        var made = _count - _terminals;
        if (made == MaxNodes)
        {
            throw new DiagramTooLargeException();
        }

        var node = Add(variable, children);
        _slots[slot] = node;
        if ((made + 1) * 2 > _slots.Length)
        {
            Grow();
        }

        return node;
    }

    private int Add(int variable, ReadOnlySpan<int> children)
    {
        if (_count == _variables.Length)
        {
            Array.Resize(ref _variables, _count * 2);
            Array.Resize(ref _starts, _count * 2);
        }

        if (_end + children.Length > _children.Length)
        {
            Array.Resize(ref _children, Math.Max(_children.Length * 2, _end + children.Length));
        }

        _variables[_count] = variable;
        _starts[_count] = _end;
        children.CopyTo(_children.AsSpan(_end));
        _end += children.Length;
        return _count++;
    }

    // Where the node lies, or the free slot where it would.
    private int SlotOf(int variable, ReadOnlySpan<int> children)
    {
        var slot = Hash(variable, children) & (_slots.Length - 1);
        while (_slots[slot] is var taken and not 0 && !(_variables[taken] == variable && _children.AsSpan(_starts[taken], children.Length).SequenceEqual(children)))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        for (var node = _terminals; node < _count; node++)
        {
            _slots[SlotOf(_variables[node], ChildrenOf(node))] = node;
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
