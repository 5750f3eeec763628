using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Numbers;

/// <summary>Rounding to a number of decimals; a negative scale rounds to tens, hundreds and so on.</summary>
internal static class RoundingFunctions
{
    private const int LowestScale = -6111;
    private const int HighestScale = 6176;
    private const int MostDigits = 28;
    private const decimal SmallestPart = 0.01m;

    private delegate decimal Rounding(decimal number);

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "decimal",
            FeelType.Number,
            static (_, a) => Round(a[0], a[1], static n => decimal.Round(n, MidpointRounding.ToEven)),
            ("n", FeelType.Number),
            ("scale", FeelType.Number)),
        WithOptionalScale("floor", decimal.Floor),
        WithOptionalScale("ceiling", decimal.Ceiling),
        WithScale("round up", static n => n < 0 ? decimal.Floor(n) : decimal.Ceiling(n)),
        WithScale("round down", decimal.Truncate),
        WithScale("round half up", static n => decimal.Round(n, MidpointRounding.AwayFromZero)),
        WithScale("round half down", RoundHalfDown),
    ];

    private static FeelBuiltIn WithScale(string name, Rounding rounding) =>
        FeelBuiltIn.Create(
            name,
            FeelType.Number,
            (_, a) => Round(a[0], a[1], rounding),
            ("n", FeelType.Number),
            ("scale", FeelType.Number));

    private static FeelBuiltIn WithOptionalScale(string name, Rounding rounding) =>
        FeelBuiltIn.Create(name, FeelType.Number, (_, a) => FeelValue.From(rounding(a[0].RawNumber)), ("n", FeelType.Number))
            .Or(FeelType.Number, (_, a) => Round(a[0], a[1], rounding), ("n", FeelType.Number), ("scale", FeelType.Number));

    private static decimal RoundHalfDown(decimal number)
    {
        var whole = decimal.Truncate(number);
        return Math.Abs(number - whole) > 0.5m ? whole + Math.Sign(number) : whole;
    }

    private static FeelValue Round(in FeelValue number, in FeelValue scale, Rounding rounding)
    {
        if (scale.RawNumber is < LowestScale or > HighestScale)
        {
            return FeelValue.Null;
        }

        var (value, digits) = (number.RawNumber, (int)scale.RawNumber);
        if (digits >= value.Scale)
        {
            return number;
        }

        try
        {
            return FeelValue.From(digits >= 0 ? RoundDecimals(value, digits, rounding) : RoundTens(value, -digits, rounding));
        }
        catch (OverflowException)
        {
            return FeelValue.Null;
        }
    }

    /// <summary>The whole part is kept aside, so that shifting the decimals cannot overflow.</summary>
    private static decimal RoundDecimals(decimal value, int digits, Rounding rounding)
    {
        if (digits == 0)
        {
            return rounding(value);
        }

        var whole = decimal.Truncate(value);
        var unit = PowerOfTen(digits);
        return whole + (rounding((value - whole) * unit) / unit);
    }

    private static decimal RoundTens(decimal value, int digits, Rounding rounding)
    {
        var unit = PowerOfTen(Math.Min(digits, MostDigits));
        var shifted = value / unit;
        if (digits <= MostDigits)
        {
            return rounding(shifted) * unit;
        }

        // The unit is larger than any number: the result is zero or cannot be said.
        shifted = digits == MostDigits + 1 ? shifted / 10 : Math.Sign(value) * SmallestPart;
        return rounding(shifted) == 0 ? 0 : throw new OverflowException();
    }

    private static decimal PowerOfTen(int digits)
    {
        decimal power = 1;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }
}
