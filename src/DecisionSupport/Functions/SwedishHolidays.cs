namespace DecisionSupport.Functions;

/// <summary>
/// The public holidays of Sweden, Sundays aside. Worked out, not listed: half of them move with Easter or with a weekday. The eves of Christmas, New
/// Year and Midsummer are no public holidays, though many are off. Before 2005 Whit Monday was one in the place of the National Day.
/// </summary>
internal static class SwedishHolidays
{
    private const int FirstYearOfNationalDay = 2005;

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>Whether a day is a public holiday for another reason than being a Sunday.</summary>
    public static bool IsHoliday(DateOnly day) => IsFixed(day) || IsOnItsSaturday(day) || MovesWithEaster(day);

    /// <summary>Whether a day is an eve that statutes put beside holidays: of Christmas, New Year or Midsummer.</summary>
    public static bool IsEve(DateOnly day) => (day.Month, day.Day) switch
    {
        (12, 24) or (12, 31) => true,
        (6, >= 19 and <= 25) => day.DayOfWeek == DayOfWeek.Friday,
        _ => false,
    };

    private static bool IsFixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (1, 6) or (5, 1) or (12, 25) or (12, 26) => true,
        (6, 6) => day.Year >= FirstYearOfNationalDay,
        _ => false,
    };

    // Midsummer Day and All Saints' Day are the Saturdays of 20–26 June and 31 October–6 November.
    private static bool IsOnItsSaturday(DateOnly day) => day.DayOfWeek == DayOfWeek.Saturday && (day.Month, day.Day) switch
    {
        (6, >= 20 and <= 26) => true,
        (10, 31) or (11, <= 6) => true,
        _ => false,
    };

    private static bool MovesWithEaster(DateOnly day) => (day.DayNumber - Easter.SundayOf(day.Year).DayNumber) switch
    {
        -2 or 1 or 39 => true,
        50 => day.Year < FirstYearOfNationalDay,
        _ => false,
    };
}
