using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Binding.Nodes;

/// <summary>A variable that the scope gave; <paramref name="Path"/> is as written, dots included.</summary>
internal sealed record VariableNode(FeelPosition At, string Path, FeelVariable Variable) : FeelNode(At)
{
    /// <summary>The variables in a bound expression, one that is read twice twice.</summary>
    public static List<VariableNode> In(FeelNode node)
    {
        var variables = new List<VariableNode>();
        Add(node, variables);
        return variables;
    }

    private static void Add(FeelNode node, List<VariableNode> variables)
    {
        if (node is VariableNode variable)
        {
            variables.Add(variable);
        }

        foreach (var child in node.Children)
        {
            Add(child, variables);
        }
    }
}

/// <summary>A variable of the expression's own: an iterator, a parameter, a context entry, <c>item</c>, <c>partial</c> or <c>?</c>.</summary>
internal sealed record LocalNode(FeelPosition At, string Name, int Slot) : FeelNode(At, Name == InNode.Input, []);

/// <summary>
/// A name inside a filter whose items are of unknown type: <paramref name="Member"/> when the item is a context with an
/// entry of that name, otherwise <paramref name="Otherwise"/>.
/// </summary>
internal sealed record ItemMemberNode(FeelPosition At, int ItemSlot, string Name, FeelNode Member, FeelNode Otherwise)
    : FeelNode(At, Member, Otherwise);
