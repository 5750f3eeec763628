using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>Which variables an answer rests on.</summary>
internal static class Readings
{
    /// <summary>Whether an answer may be found without reading every variable: of a choice only one branch is read, of an empty list no element.</summary>
    public static bool MaySkip(FeelNode node)
    {
        var sure = new HashSet<string>(StringComparer.Ordinal);
        AddSure(node, sure);
        return ReadsOthers(node, sure);
    }

    private static void AddSure(FeelNode node, HashSet<string> sure)
    {
        switch (node)
        {
            case VariableNode { Variable.DefinedAs: { } defined }:
                AddSure(defined, sure);
                break;
            case VariableNode variable:
                sure.Add(variable.Path);
                break;
            case IfNode or AndNode or OrNode or QuantifiedNode:
                AddSure(node.Children[0], sure);
                break;
            default:
                foreach (var child in node.Children)
                {
                    AddSure(child, sure);
                }

                break;
        }
    }

    private static bool ReadsOthers(FeelNode node, HashSet<string> sure)
    {
        if (node is VariableNode variable)
        {
            return variable.Variable.DefinedAs is { } defined ? ReadsOthers(defined, sure) : !sure.Contains(variable.Path);
        }

        foreach (var child in node.Children)
        {
            if (ReadsOthers(child, sure))
            {
                return true;
            }
        }

        return false;
    }
}
