namespace DecisionSupport.Feel.Operators;

/// <summary>Products and quotients of durations.</summary>
internal static class DurationArithmetic
{
    public static FeelValue Multiply(in FeelValue left, in FeelValue right)
    {
        if (right.IsNumber)
        {
            return Scale(left, right.RawNumber, divide: false);
        }

        return left.IsNumber ? Scale(right, left.RawNumber, divide: false) : FeelValue.Null;
    }

    public static FeelValue Divide(in FeelValue left, in FeelValue right)
    {
        if (right.IsNumber)
        {
            return right.RawNumber == 0 ? FeelValue.Null : Scale(left, right.RawNumber, divide: true);
        }

        return (left.Kind, right.Kind) switch
        {
            (FeelKind.DayTimeDuration, FeelKind.DayTimeDuration) => Ratio(left.RawNanoseconds, right.RawNanoseconds),
            (FeelKind.YearMonthDuration, FeelKind.YearMonthDuration) => Ratio(left.RawMonths, right.RawMonths),
            _ => FeelValue.Null,
        };
    }

    private static FeelValue Scale(in FeelValue duration, decimal factor, bool divide)
    {
        try
        {
            return duration.Kind switch
            {
                FeelKind.DayTimeDuration =>
                    FeelValue.FromNanoseconds((Int128)decimal.Round(Scale((decimal)duration.RawNanoseconds, factor, divide))),
                FeelKind.YearMonthDuration => FeelValue.FromMonths((long)decimal.Truncate(Scale(duration.RawMonths, factor, divide))),
                _ => FeelValue.Null,
            };
        }
        catch (ArithmeticException)
        {
            return FeelValue.Null;
        }
    }

    private static decimal Scale(decimal amount, decimal factor, bool divide) => divide ? amount / factor : amount * factor;

    private static FeelValue Ratio(Int128 left, Int128 right)
    {
        try
        {
            return right == 0 ? FeelValue.Null : FeelValue.From((decimal)left / (decimal)right);
        }
        catch (ArithmeticException)
        {
            return FeelValue.Null;
        }
    }
}
