namespace DecisionSupport.Feel.Operators;

/// <summary>Roots, powers, exponentials and logarithms to the 28 digits of a decimal.</summary>
internal static class DecimalMath
{
    private const decimal Ln2 = 0.6931471805599453094172321215m;
    private const int CertainDigits = 24;
    private const decimal LargestExponent = 67;
    private const decimal SmallestExponent = -66;

    public static decimal SquareRoot(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var root = (decimal)Math.Sqrt((double)value);
        for (var i = 0; i < 4; i++)
        {
            root = (root + (value / root)) / 2;
        }

        var rounded = decimal.Round(root, 14);
        return rounded * rounded == value ? rounded : root;
    }

    /// <exception cref="OverflowException">The result is too large, or there is none.</exception>
    public static decimal Power(decimal value, decimal exponent)
    {
        if (decimal.IsInteger(exponent))
        {
            return exponent < 0 ? 1 / IntegerPower(value, -exponent) : IntegerPower(value, exponent);
        }

        return value switch
        {
            0 when exponent > 0 => 0,
            <= 0 => throw new OverflowException(),
            _ when exponent == 0.5m => SquareRoot(value),
            _ => RoundToCertainDigits(Exponential(exponent * Logarithm(value))),
        };
    }

    /// <exception cref="OverflowException">The result is too large.</exception>
    public static decimal Exponential(decimal exponent)
    {
        if (exponent > LargestExponent)
        {
            throw new OverflowException();
        }

        if (exponent < SmallestExponent)
        {
            return 0;
        }

        var doublings = (int)decimal.Round(exponent / Ln2);
        var rest = exponent - (doublings * Ln2);
        decimal sum = 1, term = 1;
        for (var i = 1; term != 0; i++)
        {
            term = term * rest / i;
            sum += term;
        }

        return doublings < 0 ? sum / IntegerPower(2, -doublings) : sum * IntegerPower(2, doublings);
    }

    /// <summary>The natural logarithm of a positive number.</summary>
    public static decimal Logarithm(decimal value)
    {
        var halvings = 0;
        while (value > 1.5m)
        {
            value /= 2;
            halvings++;
        }

        while (value < 0.75m)
        {
            value *= 2;
            halvings--;
        }

        var ratio = (value - 1) / (value + 1);
        var square = ratio * ratio;
        decimal sum = 0, power = ratio;
        for (var i = 1; power != 0; i += 2)
        {
            sum += power / i;
            power *= square;
        }

        return (2 * sum) + (halvings * Ln2);
    }

    /// <summary>The last digits of a result by way of logarithms are noise: 4 ** 1.5 is 8.</summary>
    private static decimal RoundToCertainDigits(decimal value)
    {
        var wholeDigits = 0;
        for (var rest = decimal.Truncate(value); rest != 0; rest = decimal.Truncate(rest / 10))
        {
            wholeDigits++;
        }

        return decimal.Round(value, Math.Max(0, CertainDigits - wholeDigits));
    }

    private static decimal IntegerPower(decimal value, decimal exponent)
    {
        decimal result = 1;
        while (true)
        {
            if (exponent % 2 != 0)
            {
                result *= value;
            }

            exponent = decimal.Truncate(exponent / 2);
            if (exponent == 0)
            {
                return result;
            }

            value *= value;
        }
    }
}
