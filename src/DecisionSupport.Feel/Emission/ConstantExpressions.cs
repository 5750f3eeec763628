using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission;

/// <summary>Expressions that no input can change.</summary>
internal static class ConstantExpressions
{
    public static bool IsConstant(FeelNode node) => node switch
    {
        LiteralNode => true,
        BuiltInCallNode call => call.Function.IsPure && AreConstant(node),
        InNode membership => membership.InputSlot is null && AreConstant(node),
        NegatedTestsNode or ArithmeticNode or NegationNode or ComparisonNode or AndNode or OrNode or NotNode or BetweenNode
            or UnaryTestNode or InstanceOfNode or ListNode or RangeNode or IfNode or PathNode => AreConstant(node),
        _ => false,
    };

    private static bool AreConstant(FeelNode node)
    {
        foreach (var child in node.Children)
        {
            if (!IsConstant(child))
            {
                return false;
            }
        }

        return true;
    }
}
