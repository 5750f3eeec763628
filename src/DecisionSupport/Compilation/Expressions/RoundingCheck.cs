using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>Finds months and years added to a day that the month reached may lack, in a rule book that has not declared what becomes of it.</summary>
internal static class RoundingCheck
{
    internal static readonly DiagnosticKind Undeclared = new(
        "DS0306", Severity.Warning, "A day that the month may lack",
        "Months or years are added to a day such as the 31st or 29 February, and no rule says what becomes of it.",
        "Write months after(…, \"down\") or \"up\", or declare monthEnds in rule-book.yaml.");

    // The 28th is in every month.
    private const int LastDayOfEveryMonth = 28;

    public static void Check(FeelNode bound, Expression expression, DiagnosticBag diagnostics)
    {
        foreach (var sum in bound.Descendants().OfType<ArithmeticNode>().Where(s => DayOf(s) is { } day && !IsInEveryMonth(day)))
        {
            diagnostics.Add(Undeclared, expression.At(sum.Position.Line, sum.Position.Column), "The month reached may lack the day (29 February, the 31st), and what becomes of it is not said. Write months after(day, length, \"down\") for the last day of that month, \"up\" for the first of the next, or declare for the whole book 'monthEnds: last-day' in rule-book.yaml.");
        }
    }

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
