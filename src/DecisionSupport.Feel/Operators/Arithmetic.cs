using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Operators;

/// <summary>The arithmetic operators; null where the operands do not fit or the result cannot be said.</summary>
internal static class Arithmetic
{
    public static FeelValue Apply(ArithmeticOperator operation, in FeelValue left, in FeelValue right, FeelBudget budget)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return OfNumbers(operation, left.RawNumber, right.RawNumber);
        }

        return operation switch
        {
            ArithmeticOperator.Add => Add(left, right, budget),
            ArithmeticOperator.Subtract => TemporalArithmetic.Subtract(left, right),
            ArithmeticOperator.Multiply => DurationArithmetic.Multiply(left, right),
            ArithmeticOperator.Divide => DurationArithmetic.Divide(left, right),
            _ => FeelValue.Null,
        };
    }

    public static FeelValue Negate(in FeelValue value) => value.Kind switch
    {
        FeelKind.Number => FeelValue.From(-value.RawNumber),
        FeelKind.DayTimeDuration => FeelValue.FromNanoseconds(-value.RawNanoseconds),
        FeelKind.YearMonthDuration when value.RawMonths != long.MinValue => FeelValue.FromMonths(-value.RawMonths),
        _ => FeelValue.Null,
    };

    private static FeelValue OfNumbers(ArithmeticOperator operation, decimal left, decimal right)
    {
        try
        {
            return operation switch
            {
                ArithmeticOperator.Add => FeelValue.From(left + right),
                ArithmeticOperator.Subtract => FeelValue.From(left - right),
                ArithmeticOperator.Multiply => FeelValue.From(left * right),
                ArithmeticOperator.Divide => right == 0 ? FeelValue.Null : FeelValue.From(left / right),
                _ => FeelValue.From(DecimalMath.Power(left, right)),
            };
        }
        catch (ArithmeticException)
        {
            return FeelValue.Null;
        }
    }

    private static FeelValue Add(in FeelValue left, in FeelValue right, FeelBudget budget)
    {
        if (left.Reference is string start && right.Reference is string end)
        {
            budget.CheckStringLength((long)start.Length + end.Length);
            return FeelValue.From(string.Concat(start, end));
        }

        return TemporalArithmetic.Add(left, right);
    }
}
