using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Reads a number; false while it is unknown.</summary>
internal delegate bool NumberReader(RuleFrame frame, out decimal number);

/// <summary>Numbers that comparisons read: facts, parameters and constants.</summary>
internal static class NumberCode
{
    public static NumberReader? Compile(FeelNode node, RuleScope scope)
    {
        switch (node)
        {
            case LiteralNode { Value.Kind: FeelKind.Number } literal:
                var constant = literal.Value.AsNumber();
                return (_, out number) =>
                {
                    number = constant;
                    return true;
                };
            case VariableNode variable when scope.MeaningOf(variable.Path) is FactName { Fact: { Type: NumberFactType, Slot: var slot } }:
                return (frame, out number) => TryRead(frame.Facts[slot], out number);
            case VariableNode variable when scope.MeaningOf(variable.Path) is ParameterName { Slot: var parameterSlot }:
                return (frame, out number) => TryRead(frame.Parameters[parameterSlot], out number);
            default:
                return null;
        }
    }

    /// <summary>The slots, when a comparison is of a fact with a parameter.</summary>
    public static (int Fact, int Parameter)? FactWithParameter(ComparisonNode node, RuleScope scope) =>
        node is { Left: VariableNode left, Right: VariableNode right }
        && scope.MeaningOf(left.Path) is FactName { Fact: { Type: NumberFactType, Slot: var fact } }
        && scope.MeaningOf(right.Path) is ParameterName { Slot: var parameter }
            ? (fact, parameter)
            : null;

    private static bool TryRead(FeelValue value, out decimal number)
    {
        number = value.IsNumber ? value.RawNumber : 0;
        return value.IsNumber;
    }
}
