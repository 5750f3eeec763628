using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Temporal;

/// <summary>Where a date lies in its year and week.</summary>
internal static class CalendarFunctions
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static IEnumerable<FeelBuiltIn> All =>
    [
        OfDay("day of year", FeelType.Number, static days => FeelValue.From(Calendar.DayOfYear(days))),
        OfDay("day of week", FeelType.String, static days => FeelValue.From(Weekdays[Calendar.Weekday(days) - 1])),
        OfDay("month of year", FeelType.String, static days => FeelValue.From(Months[Calendar.FromDays(days).Month - 1])),
        OfDay("week of year", FeelType.Number, static days => FeelValue.From(Calendar.WeekOfYear(days))),
    ];

    private static FeelBuiltIn OfDay(string name, FeelType result, Func<long, FeelValue> work) =>
        FeelBuiltIn.Create(name, result, (_, a) => work(TemporalFunctions.DaysOf(a[0])), ("date", FeelType.Date))
            .Or(result, (_, a) => work(TemporalFunctions.DaysOf(a[0])), ("date", FeelType.DateTime));
}
