using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Syntax.Nodes;

/// <summary>
/// A part of an expression. The parser makes nodes without types; the binder makes new ones, where names have become
/// <see cref="VariableNode"/>, <see cref="LocalNode"/> or <see cref="BuiltInCallNode"/> and every node has its static type.
/// </summary>
internal abstract record FeelNode
{
    private protected FeelNode(FeelPosition position, params ReadOnlySpan<FeelNode> children)
        : this(position, null, children)
    {
    }

    private protected FeelNode(FeelPosition position, bool? mentionsInput, ReadOnlySpan<FeelNode> children)
    {
        Position = position;
        Children = [.. children];
        foreach (var child in children)
        {
            Height = Math.Max(Height, child.Height);
            MentionsInput |= child.MentionsInput;
            Size += child.Size;
        }

        Height++;
        Size++;
        MentionsInput = mentionsInput ?? MentionsInput;
    }

    public FeelPosition Position { get; }

    public ImmutableArray<FeelNode> Children { get; }

    /// <summary>Levels of nodes, this one included.</summary>
    public int Height { get; }

    /// <summary>How many nodes there are, this one included.</summary>
    public int Size { get; }

    /// <summary>Whether <c>?</c> is read here, other than the <c>?</c> of an <c>in</c> inside.</summary>
    public bool MentionsInput { get; }

    public FeelType Type { get; init; } = FeelType.Any;

    /// <summary>This node and all below it, parents first.</summary>
    public List<FeelNode> Descendants()
    {
        var all = new List<FeelNode>(Size);
        AddTo(all);
        return all;
    }

    private void AddTo(List<FeelNode> all)
    {
        all.Add(this);
        foreach (var child in Children)
        {
            child.AddTo(all);
        }
    }
}
