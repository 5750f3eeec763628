using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>Which variables an answer rests on.</summary>
internal static class Readings
{
    /// <summary>Whether an answer may be found without reading every variable: of a choice only one branch is read, of an empty list no element.</summary>
    public static bool MaySkip(FeelNode node)
    {
        var sure = new HashSet<string>(Sure(node).Select(variable => variable.Path), StringComparer.Ordinal);
        return All(node).Any(variable => !sure.Contains(variable.Path));
    }

    private static IEnumerable<VariableNode> Sure(FeelNode node) => node switch
    {
        VariableNode { Variable.DefinedAs: { } defined } => Sure(defined),
        VariableNode variable => [variable],
        IfNode choice => Sure(choice.Condition),
        AndNode or OrNode => Sure(node.Children[0]),
        QuantifiedNode => Sure(node.Children[0]),
        _ => node.Children.SelectMany(Sure),
    };

    private static IEnumerable<VariableNode> All(FeelNode node) => node is VariableNode variable
        ? variable.Variable.DefinedAs is { } defined ? All(defined) : [variable]
        : node.Children.SelectMany(All);
}
