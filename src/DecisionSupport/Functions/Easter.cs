namespace DecisionSupport.Functions;

/// <summary>Easter Sunday of the Gregorian calendar: the Sunday after the first full moon on or after 21 March, by the church's reckoning of the moon.</summary>
internal static class Easter
{
    // The moon comes back to the same days of the year after 19 years.
    private const int YearsOfMoon = 19;

    public static DateOnly SundayOf(int year)
    {
        var fullMoon = FullMoonOf(year);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }

    private static DateOnly FullMoonOf(int year)
    {
        var yearOfMoon = year % YearsOfMoon;
        var century = year / 100;

        // Two corrections to that: leap days that the Gregorian calendar leaves out, and days by which the moon outruns its 19 years.
        var leapDaysLeftOut = century - (century / 4);
        var daysOutrun = ((8 * century) + 13) / 25;
        var daysAfterEquinox = ((19 * yearOfMoon) + leapDaysLeftOut - daysOutrun + 15) % 30;

        // The latest full moon falls on 18 April, and two within the 19 years never on one day.
        var isTooLate = daysAfterEquinox == 29 || (daysAfterEquinox == 28 && yearOfMoon > 10);
        return new DateOnly(year, 3, 21).AddDays(isTooLate ? daysAfterEquinox - 1 : daysAfterEquinox);
    }
}
