namespace DecisionSupport.Functions;

/// <summary>Counts working days: Monday to Friday, public holidays aside.</summary>
internal static class WorkingDays
{
    /// <summary>Most days that are looked at, a century.</summary>
    public const int MostDays = 36_525;

    /// <summary>The <paramref name="count"/>th working day after a day; the day itself for 0. Null where that lies too far away.</summary>
    public static DateOnly? After(DateOnly day, int count, bool evesAreFree = false)
    {
        var last = Math.Min((long)day.DayNumber + MostDays, DateOnly.MaxValue.DayNumber);
        while (count > 0)
        {
            if (day.DayNumber >= last)
            {
                return null;
            }

            day = day.AddDays(1);
            count -= IsOne(day, evesAreFree) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many of the days are working days, both ends included; 0 when the second comes before the first. Null for too long a time.</summary>
    public static int? Between(DateOnly from, DateOnly to, bool evesAreFree = false)
    {
        if (to.DayNumber - (long)from.DayNumber >= MostDays)
        {
            return null;
        }

        var count = 0;
        for (var number = from.DayNumber; number <= to.DayNumber; number++)
        {
            count += IsOne(DateOnly.FromDayNumber(number), evesAreFree) ? 1 : 0;
        }

        return count;
    }

    private static bool IsOne(DateOnly day, bool evesAreFree) => SwedishHolidays.IsWorkingDay(day) && !(evesAreFree && SwedishHolidays.IsEve(day));
}
