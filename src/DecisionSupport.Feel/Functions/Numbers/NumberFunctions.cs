using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Numbers;

/// <summary>Functions of one or two numbers, rounding apart.</summary>
internal static class NumberFunctions
{
    private static FeelType Number => FeelType.Number;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create("abs", Number, static (_, a) => FeelValue.From(Math.Abs(a[0].RawNumber)), ("n", Number))
            .Or(
                FeelType.DayTimeDuration,
                static (_, a) => a[0].RawNanoseconds < 0 ? Arithmetic.Negate(a[0]) : a[0],
                ("n", FeelType.DayTimeDuration))
            .Or(
                FeelType.YearMonthDuration,
                static (_, a) => a[0].RawMonths < 0 ? Arithmetic.Negate(a[0]) : a[0],
                ("n", FeelType.YearMonthDuration)),
        FeelBuiltIn.Create(
            "modulo",
            Number,
            static (_, a) => Modulo(a[0].RawNumber, a[1].RawNumber),
            ("dividend", Number),
            ("divisor", Number)),
        FeelBuiltIn.Create(
            "sqrt",
            Number,
            static (_, a) => Calculate(a[0], n => n < 0 ? null : DecimalMath.SquareRoot(n)),
            ("number", Number)),
        FeelBuiltIn.Create(
            "log",
            Number,
            static (_, a) => Calculate(a[0], n => n <= 0 ? null : DecimalMath.Logarithm(n)),
            ("number", Number)),
        FeelBuiltIn.Create("exp", Number, static (_, a) => Calculate(a[0], n => DecimalMath.Exponential(n)), ("number", Number)),
        FeelBuiltIn.Create("odd", FeelType.Boolean, static (_, a) => FeelValue.From(Math.Abs(a[0].RawNumber % 2) == 1), ("number", Number)),
        FeelBuiltIn.Create("even", FeelType.Boolean, static (_, a) => FeelValue.From(a[0].RawNumber % 2 == 0), ("number", Number)),
    ];

    private static FeelValue Calculate(in FeelValue number, Func<decimal, decimal?> calculation)
    {
        try
        {
            return calculation(number.RawNumber) is { } result ? FeelValue.From(result) : FeelValue.Null;
        }
        catch (ArithmeticException)
        {
            return FeelValue.Null;
        }
    }

    /// <summary>The remainder has the sign of the divisor.</summary>
    private static FeelValue Modulo(decimal dividend, decimal divisor)
    {
        if (divisor == 0)
        {
            return FeelValue.Null;
        }

        var remainder = dividend % divisor;
        return FeelValue.From(remainder != 0 && (remainder < 0) != (divisor < 0) ? remainder + divisor : remainder);
    }
}
