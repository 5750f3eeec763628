namespace DecisionSupport.Feel.Temporal;

/// <summary>The proleptic Gregorian calendar for years -999,999,999 to 999,999,999; day 0 is 0001-01-01.</summary>
internal static class Calendar
{
    public const long MaxYear = 999_999_999;
    public const long MinYear = -MaxYear;
    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    /// <summary>Days from 0000-03-01, where eras of 400 years begin, to 0001-01-01.</summary>
    private const int EraStartToFirstDay = 306;

    public static long MinDay { get; } = ToDays(MinYear, 1, 1);

    public static long MaxDay { get; } = ToDays(MaxYear, 12, 31);

    public static bool IsValid(long year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    public static bool IsInRange(long days) => days >= MinDay && days <= MaxDay;

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long ToDays(long year, int month, int day)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var era = FloorDivide(marchYear, YearsPerEra);
        var yearOfEra = marchYear - (era * YearsPerEra);
        var marchMonth = month > 2 ? month - 3 : month + 9;
        var dayOfYear = (((153 * marchMonth) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - EraStartToFirstDay;
    }

    public static (long Year, int Month, int Day) FromDays(long days)
    {
        var shifted = days + EraStartToFirstDay;
        var era = FloorDivide(shifted, DaysPerEra);
        var dayOfEra = shifted - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1);
        var month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        var year = yearOfEra + (era * YearsPerEra) + (month <= 2 ? 1 : 0);
        return (year, month, day);
    }

    /// <summary>1 is Monday, 7 is Sunday.</summary>
    public static int Weekday(long days) => (int)FloorModulo(days, 7) + 1;

    public static int DayOfYear(long days) => (int)(days - ToDays(FromDays(days).Year, 1, 1)) + 1;

    /// <summary>The ISO 8601 week: weeks begin on Monday and belong to the year of their Thursday.</summary>
    public static int WeekOfYear(long days)
    {
        var thursday = days - Weekday(days) + 4;
        return ((DayOfYear(thursday) - 1) / 7) + 1;
    }

    /// <summary>Moves by whole months; a day that the month lacks becomes its last. Null outside the calendar.</summary>
    public static long? AddMonths(long days, Int128 months)
    {
        var (year, month, day) = FromDays(days);
        var total = (year * 12) + (month - 1) + months;
        if (total < (Int128)MinYear * 12 || total > ((Int128)MaxYear * 12) + 11)
        {
            return null;
        }

        var newYear = FloorDivide((long)total, 12);
        var newMonth = (int)FloorModulo((long)total, 12) + 1;
        return ToDays(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    /// <summary>Whole months from one day to another; negative when the second is earlier.</summary>
    public static long MonthsBetween(long from, long to)
    {
        var (fromYear, fromMonth, fromDay) = FromDays(from);
        var (toYear, toMonth, toDay) = FromDays(to);
        var months = ((toYear - fromYear) * 12) + toMonth - fromMonth;
        return months switch
        {
            > 0 when toDay < fromDay => months - 1,
            < 0 when toDay > fromDay => months + 1,
            _ => months,
        };
    }

    public static long FloorDivide(long value, long divisor)
    {
        var quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }

    public static long FloorModulo(long value, long divisor) => value - (FloorDivide(value, divisor) * divisor);
}
