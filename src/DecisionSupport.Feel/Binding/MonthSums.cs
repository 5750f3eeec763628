using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

/// <summary>Months and years added to a day that the month reached may lack, such as the 31st.</summary>
internal static class MonthSums
{
    // The 28th is in every month.
    private const int LastDayOfEveryMonth = 28;

    /// <summary>Where a bound expression has such sums, in the order of its parts.</summary>
    public static IEnumerable<FeelPosition> In(FeelNode bound) =>
        bound.Descendants().OfType<ArithmeticNode>().Where(s => DayOf(s) is { } day && !IsInEveryMonth(day)).Select(s => s.Position);

    // The day that months are added to; null where none are.
    private static FeelNode? DayOf(ArithmeticNode sum) => sum switch
    {
        { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract, Left.Type.Kind: FeelTypeKind.Date, Right.Type.Kind: FeelTypeKind.YearMonthDuration } => sum.Left,
        { Operator: ArithmeticOperator.Add, Left.Type.Kind: FeelTypeKind.YearMonthDuration, Right.Type.Kind: FeelTypeKind.Date } => sum.Right,
        _ => null,
    };

    private static bool IsInEveryMonth(FeelNode day) => day switch
    {
        LiteralNode literal => literal.Value.AsDate().Day <= LastDayOfEveryMonth,
        VariableNode { Variable.DefinedAs: { } defined } => IsInEveryMonth(defined),
        BuiltInCallNode { Function.Name: "date", Arguments: [_, _, LiteralNode { Value: { Kind: FeelKind.Number } number }] } => number.AsNumber() <= LastDayOfEveryMonth,
        BuiltInCallNode { Function.Name: "min" or "max" } call => call.Arguments.All(IsInEveryMonth),
        IfNode choice => IsInEveryMonth(choice.Then) && IsInEveryMonth(choice.Else),
        ArithmeticNode sum => DayOf(sum) is { } from && IsInEveryMonth(from),
        _ => false,
    };
}
