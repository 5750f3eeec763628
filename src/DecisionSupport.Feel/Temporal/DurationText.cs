using System.Globalization;

namespace DecisionSupport.Feel.Temporal;

/// <summary>Reads durations: either years and months, or days and time, never both.</summary>
internal static class DurationText
{
    private const string YearMonthUnits = "YM";
    private const string TimeUnits = "HMS";

    /// <summary>Whether a text, if it is a duration, is one of years and months.</summary>
    public static bool HasMonths(ReadOnlySpan<char> text) => text.Contains('Y') || (text.Contains('M') && !text.Contains('T'));

    public static bool TryReadMonths(ReadOnlySpan<char> text, out long months)
    {
        months = 0;
        var scanner = new TextScanner(text);
        var sign = scanner.Take('-') ? -1 : 1;
        if (!scanner.Take('P'))
        {
            return false;
        }

        Int128 total = 0;
        var nextUnit = 0;
        while (!scanner.AtEnd)
        {
            if (!TakeAmount(ref scanner, out var amount) || !TakeUnit(ref scanner, YearMonthUnits, ref nextUnit, out var unit))
            {
                return false;
            }

            total += (Int128)amount * (unit == 'Y' ? 12 : 1);
        }

        total *= sign;
        var fits = total >= long.MinValue && total <= long.MaxValue;
        months = fits ? (long)total : 0;
        return nextUnit > 0 && fits;
    }

    public static bool TryReadNanoseconds(ReadOnlySpan<char> text, out Int128 nanoseconds)
    {
        nanoseconds = 0;
        var scanner = new TextScanner(text);
        var sign = scanner.Take('-') ? -1 : 1;
        if (!scanner.Take('P') || !TakeDaysAndTime(ref scanner, out var seconds, out var fraction))
        {
            return false;
        }

        nanoseconds = sign * ((seconds * Moment.NanosecondsPerSecond) + fraction);
        return true;
    }

    private static bool TakeDaysAndTime(ref TextScanner scanner, out Int128 seconds, out long fraction)
    {
        seconds = 0;
        fraction = 0;
        var any = false;
        if (scanner.Peek() != 'T')
        {
            if (!TakeAmount(ref scanner, out var days) || !scanner.Take('D'))
            {
                return false;
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
                    return false;
                }

                seconds += (Int128)amount * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
                any = true;
            }
        }

        return any && scanner.AtEnd;
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
