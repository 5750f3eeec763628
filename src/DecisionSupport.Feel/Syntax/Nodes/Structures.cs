using System.Collections.Immutable;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Syntax.Nodes;

internal sealed record ListNode(FeelPosition At, ImmutableArray<FeelNode> Items) : FeelNode(At, Items.AsSpan());

/// <summary>The value of an entry may use the entries before it; each is kept in the slot of its entry.</summary>
internal sealed record ContextNode(
    FeelPosition At,
    ImmutableArray<ContextEntry> Entries) : FeelNode(At, [.. Entries.Select(entry => entry.Value)]);

internal sealed record ContextEntry(FeelPosition At, string Key, FeelNode Value, int Slot = -1);

internal sealed record RangeNode(
    FeelPosition At,
    FeelNode Start,
    bool StartIncluded,
    FeelNode End,
    bool EndIncluded) : FeelNode(At, Start, End);

internal sealed record PathNode(FeelPosition At, FeelNode Source, string Name) : FeelNode(At, Source);

/// <summary>An element by position, or all elements that satisfy a predicate; the slot holds <c>item</c>.</summary>
internal sealed record FilterNode(FeelPosition At, FeelNode Source, FeelNode Predicate) : FeelNode(At, Source, Predicate)
{
    public int ItemSlot { get; init; } = -1;

    /// <summary>Whether the predicate may read the item, so that it must be evaluated once for each.</summary>
    public bool UsesItem { get; init; }
}

internal sealed record FormalParameter(FeelPosition At, string Name, FeelType Type, int Slot = -1);

internal sealed record FunctionNode(FeelPosition At, ImmutableArray<FormalParameter> Parameters, FeelNode Body) : FeelNode(At, Body);

/// <summary>A call; <paramref name="Names"/> is empty when arguments are given by position.</summary>
internal sealed record CallNode(FeelPosition At, FeelNode Callee, ImmutableArray<FeelNode> Arguments, ImmutableArray<string> Names)
    : FeelNode(At, [Callee, .. Arguments]);
