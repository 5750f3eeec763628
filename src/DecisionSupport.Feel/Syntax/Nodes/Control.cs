using System.Collections.Immutable;

namespace DecisionSupport.Feel.Syntax.Nodes;

internal sealed record IfNode(FeelPosition At, FeelNode Condition, FeelNode Then, FeelNode Else) : FeelNode(At, Condition, Then, Else);

/// <summary><c>name in source</c>, or <c>name in source..end</c>.</summary>
internal sealed record IteratorClause(FeelPosition At, string Name, FeelNode Source, FeelNode? End, int Slot = -1)
{
    public IEnumerable<FeelNode> Parts => End is null ? [Source] : [Source, End];
}

internal sealed record ForNode(
    FeelPosition At,
    ImmutableArray<IteratorClause> Iterators,
    FeelNode Body) : FeelNode(At, [.. Iterators.SelectMany(iterator => iterator.Parts), Body])
{
    /// <summary>Holds the results so far, when the body mentions <c>partial</c>.</summary>
    public int? PartialSlot { get; init; }
}

internal sealed record QuantifiedNode(FeelPosition At, bool IsEvery, ImmutableArray<IteratorClause> Iterators, FeelNode Condition)
    : FeelNode(At, [.. Iterators.SelectMany(iterator => iterator.Parts), Condition]);
