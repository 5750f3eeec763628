using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding.Typing;

/// <summary>Which operands the arithmetic operators take, and what comes out.</summary>
internal static class ArithmeticTypes
{
    private static readonly (ArithmeticOperator Operator, FeelType Left, FeelType Right, FeelType Result)[] Rows =
    [
        (ArithmeticOperator.Add, FeelType.Number, FeelType.Number, FeelType.Number),
        (ArithmeticOperator.Add, FeelType.String, FeelType.String, FeelType.String),
        (ArithmeticOperator.Add, FeelType.Date, FeelType.DayTimeDuration, FeelType.Date),
        (ArithmeticOperator.Add, FeelType.Date, FeelType.YearMonthDuration, FeelType.Date),
        (ArithmeticOperator.Add, FeelType.DayTimeDuration, FeelType.Date, FeelType.Date),
        (ArithmeticOperator.Add, FeelType.YearMonthDuration, FeelType.Date, FeelType.Date),
        (ArithmeticOperator.Add, FeelType.DateTime, FeelType.DayTimeDuration, FeelType.DateTime),
        (ArithmeticOperator.Add, FeelType.DateTime, FeelType.YearMonthDuration, FeelType.DateTime),
        (ArithmeticOperator.Add, FeelType.DayTimeDuration, FeelType.DateTime, FeelType.DateTime),
        (ArithmeticOperator.Add, FeelType.YearMonthDuration, FeelType.DateTime, FeelType.DateTime),
        (ArithmeticOperator.Add, FeelType.Time, FeelType.DayTimeDuration, FeelType.Time),
        (ArithmeticOperator.Add, FeelType.DayTimeDuration, FeelType.Time, FeelType.Time),
        (ArithmeticOperator.Add, FeelType.DayTimeDuration, FeelType.DayTimeDuration, FeelType.DayTimeDuration),
        (ArithmeticOperator.Add, FeelType.YearMonthDuration, FeelType.YearMonthDuration, FeelType.YearMonthDuration),
        (ArithmeticOperator.Subtract, FeelType.Number, FeelType.Number, FeelType.Number),
        (ArithmeticOperator.Subtract, FeelType.Date, FeelType.Date, FeelType.DayTimeDuration),
        (ArithmeticOperator.Subtract, FeelType.Date, FeelType.DateTime, FeelType.DayTimeDuration),
        (ArithmeticOperator.Subtract, FeelType.DateTime, FeelType.Date, FeelType.DayTimeDuration),
        (ArithmeticOperator.Subtract, FeelType.DateTime, FeelType.DateTime, FeelType.DayTimeDuration),
        (ArithmeticOperator.Subtract, FeelType.Time, FeelType.Time, FeelType.DayTimeDuration),
        (ArithmeticOperator.Subtract, FeelType.Date, FeelType.DayTimeDuration, FeelType.Date),
        (ArithmeticOperator.Subtract, FeelType.Date, FeelType.YearMonthDuration, FeelType.Date),
        (ArithmeticOperator.Subtract, FeelType.DateTime, FeelType.DayTimeDuration, FeelType.DateTime),
        (ArithmeticOperator.Subtract, FeelType.DateTime, FeelType.YearMonthDuration, FeelType.DateTime),
        (ArithmeticOperator.Subtract, FeelType.Time, FeelType.DayTimeDuration, FeelType.Time),
        (ArithmeticOperator.Subtract, FeelType.DayTimeDuration, FeelType.DayTimeDuration, FeelType.DayTimeDuration),
        (ArithmeticOperator.Subtract, FeelType.YearMonthDuration, FeelType.YearMonthDuration, FeelType.YearMonthDuration),
        (ArithmeticOperator.Multiply, FeelType.Number, FeelType.Number, FeelType.Number),
        (ArithmeticOperator.Multiply, FeelType.DayTimeDuration, FeelType.Number, FeelType.DayTimeDuration),
        (ArithmeticOperator.Multiply, FeelType.Number, FeelType.DayTimeDuration, FeelType.DayTimeDuration),
        (ArithmeticOperator.Multiply, FeelType.YearMonthDuration, FeelType.Number, FeelType.YearMonthDuration),
        (ArithmeticOperator.Multiply, FeelType.Number, FeelType.YearMonthDuration, FeelType.YearMonthDuration),
        (ArithmeticOperator.Divide, FeelType.Number, FeelType.Number, FeelType.Number),
        (ArithmeticOperator.Divide, FeelType.DayTimeDuration, FeelType.Number, FeelType.DayTimeDuration),
        (ArithmeticOperator.Divide, FeelType.YearMonthDuration, FeelType.Number, FeelType.YearMonthDuration),
        (ArithmeticOperator.Divide, FeelType.DayTimeDuration, FeelType.DayTimeDuration, FeelType.Number),
        (ArithmeticOperator.Divide, FeelType.YearMonthDuration, FeelType.YearMonthDuration, FeelType.Number),
        (ArithmeticOperator.Power, FeelType.Number, FeelType.Number, FeelType.Number),
    ];

    /// <summary>The type of the result; null when the operands never fit.</summary>
    public static FeelType? ResultOf(ArithmeticOperator operation, FeelType left, FeelType right)
    {
        FeelType? result = null;
        foreach (var row in Rows)
        {
            if (row.Operator == operation && Fits(left, row.Left) && Fits(right, row.Right))
            {
                result = result is null ? row.Result : TypeRelations.Join(result, row.Result);
            }
        }

        return result;
    }

    public static string SymbolOf(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        _ => "**",
    };

    private static bool Fits(FeelType operand, FeelType row) => operand.IsOpen || operand.Kind == row.Kind;
}
