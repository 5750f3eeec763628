using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Compilation;

/// <summary>Evaluates at load what no input can change.</summary>
internal static class ConstantFolding
{
    public static bool TryFold(FeelNode node, FeelLimits limits, out FeelValue value)
    {
        value = FeelValue.Null;
        if (!IsConstant(node))
        {
            return false;
        }

        try
        {
            value = FeelCompiler.CompileUnfolded(node)(new FeelFrame([], 0, limits));
            return true;
        }
        catch (FeelLimitException)
        {
            return false;
        }
    }

    private static bool IsConstant(FeelNode node) => node switch
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
