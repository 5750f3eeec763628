using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Reads a duration of years and months as its months.</summary>
internal delegate bool MonthReader(RuleFrame frame, out long months);

/// <summary>Durations of years and months that rules add to days: constants and parameters.</summary>
internal static class MonthCode
{
    public static MonthReader? Compile(FeelNode node, RuleScope scope)
    {
        switch (node)
        {
            case LiteralNode { Value.Kind: FeelKind.YearMonthDuration } literal:
                var constant = literal.Value.AsMonths();
                return (_, out months) =>
                {
                    months = constant;
                    return true;
                };
            case VariableNode variable when scope.MeaningOf(variable.Path) is ParameterName { Slot: var slot }:
                return (frame, out months) =>
                {
                    var value = frame.Parameters[slot];
                    months = value.Kind == FeelKind.YearMonthDuration ? value.AsMonths() : 0;
                    return value.Kind == FeelKind.YearMonthDuration;
                };
            default:
                return null;
        }
    }
}
