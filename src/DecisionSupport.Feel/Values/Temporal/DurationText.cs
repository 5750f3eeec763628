using System.Globalization;

namespace DecisionSupport.Feel.Values.Temporal;

/// <summary>Reads durations: either years and months, or days and time, never both.</summary>
internal static class DurationText
{
    private const string YearMonthUnits = "YM";
    private const string TimeUnits = "HMS";

    public static FeelValue Parse(ReadOnlySpan<char> text)
    {
        var scanner = new TextScanner(text);
        var sign = scanner.Take('-') ? -1 : 1;
        if (!scanner.Take('P'))
        {
            return FeelValue.Null;
        }

        return text.Contains('Y') || (text.Contains('M') && !text.Contains('T'))
            ? ParseYearsAndMonths(ref scanner, sign)
            : ParseDaysAndTime(ref scanner, sign);
    }

    private static FeelValue ParseYearsAndMonths(ref TextScanner scanner, int sign)
    {
        Int128 months = 0;
        var nextUnit = 0;
        while (!scanner.AtEnd)
        {
            if (!TakeAmount(ref scanner, out var amount) || !TakeUnit(ref scanner, YearMonthUnits, ref nextUnit, out var unit))
            {
                return FeelValue.Null;
            }

            months += (Int128)amount * (unit == 'Y' ? 12 : 1);
        }

        return nextUnit > 0 && months <= long.MaxValue ? FeelValue.FromMonths(sign * (long)months) : FeelValue.Null;
    }

    private static FeelValue ParseDaysAndTime(ref TextScanner scanner, int sign)
    {
        Int128 seconds = 0;
        long fraction = 0;
        var any = false;
        if (scanner.Peek() != 'T')
        {
            if (!TakeAmount(ref scanner, out var days) || !scanner.Take('D'))
            {
                return FeelValue.Null;
            }

            seconds = (Int128)days * 86_400;
            any = true;
        }

        if (scanner.Take('T'))
        {
            any = false;
            var nextUnit = 0;
            while (!scanner.AtEnd)
            {
                if (fraction != 0
                    || !TakeAmount(ref scanner, out var amount)
                    || !TakeSecondsFraction(ref scanner, out fraction)
                    || !TakeUnit(ref scanner, TimeUnits, ref nextUnit, out var unit))
                {
                    return FeelValue.Null;
                }

                seconds += (Int128)amount * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
                any = true;
            }
        }

        return any && scanner.AtEnd
            ? FeelValue.FromNanoseconds(sign * ((seconds * Moment.NanosecondsPerSecond) + fraction))
            : FeelValue.Null;
    }

    /// <summary>A fraction is read only where the unit that follows is seconds.</summary>
    private static bool TakeSecondsFraction(ref TextScanner scanner, out long fraction)
    {
        fraction = 0;
        return scanner.Peek() != '.' || (scanner.TakeFraction(out fraction) && scanner.Peek() == 'S');
    }

    private static bool TakeAmount(ref TextScanner scanner, out long amount) =>
        long.TryParse(scanner.TakeRun(), NumberStyles.None, CultureInfo.InvariantCulture, out amount);

    /// <summary>Units come in the order of <paramref name="units"/>, each at most once.</summary>
    private static bool TakeUnit(ref TextScanner scanner, string units, ref int next, out char unit)
    {
        unit = scanner.Peek();
        var position = units.IndexOf(unit, StringComparison.Ordinal);
        if (position < next || !scanner.Take(unit))
        {
            return false;
        }

        next = position + 1;
        return true;
    }
}
