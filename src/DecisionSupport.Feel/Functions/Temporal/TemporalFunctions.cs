using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions.Temporal;

/// <summary>Functions that make dates, times and durations.</summary>
internal static class TemporalFunctions
{
    private const int MostOffsetSeconds = 18 * 3600;

    private static FeelType Number => FeelType.Number;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create("date", FeelType.Date, static (_, a) => TemporalText.Date((string)a[0].Reference!), ("from", FeelType.String))
            .Or(FeelType.Date, static (_, a) => a[0], ("from", FeelType.Date))
            .Or(FeelType.Date, static (_, a) => FeelValue.FromDays(a[0].RawMoment.Days), ("from", FeelType.DateTime))
            .Or(
                FeelType.Date,
                static (_, a) => Date(a[0].RawNumber, a[1].RawNumber, a[2].RawNumber),
                ("year", Number),
                ("month", Number),
                ("day", Number)).Typed(static (long year, long month, long day, out DateOnly date) => Date(year, month, day, out date)),
        FeelBuiltIn.Create("time", FeelType.Time, static (_, a) => TemporalText.Time((string)a[0].Reference!), ("from", FeelType.String))
            .Or(FeelType.Time, static (_, a) => a[0], ("from", FeelType.Time))
            .Or(
                FeelType.Time,
                static (_, a) => FeelValue.FromMoment(FeelKind.Time, a[0].RawMoment with { Days = 0 }),
                ("from", FeelType.DateTime))
            .Or(FeelType.Time, static (_, _) => FeelValue.FromMoment(FeelKind.Time, new Moment(0, 0, 0, null)), ("from", FeelType.Date))
            .Or(
                FeelType.Time,
                static (_, a) => Time(a),
                ("hour", Number),
                ("minute", Number),
                ("second", Number),
                FeelParameter.Optional("offset", FeelType.DayTimeDuration)),
        FeelBuiltIn.Create(
            "date and time",
            FeelType.DateTime,
            static (_, a) => TemporalText.DateTime((string)a[0].Reference!),
            ("from", FeelType.String))
            .Or(FeelType.DateTime, static (_, a) => Combine(a[0].RawDays, a[1].RawMoment), ("date", FeelType.Date), ("time", FeelType.Time))
            .Or(
                FeelType.DateTime,
                static (_, a) => Combine(a[0].RawMoment.Days, a[1].RawMoment),
                ("date", FeelType.DateTime),
                ("time", FeelType.Time)),
        FeelBuiltIn.Create(
            "duration",
            FeelType.Any,
            static (_, a) => TemporalText.Duration((string)a[0].Reference!),
            ("from", FeelType.String)),
        FeelBuiltIn.Create(
            "years and months duration",
            FeelType.YearMonthDuration,
            static (_, a) => MonthsBetween(a),
            ("from", FeelType.Date),
            ("to", FeelType.Date))
            .Or(FeelType.YearMonthDuration, static (_, a) => MonthsBetween(a), ("from", FeelType.DateTime), ("to", FeelType.DateTime))
            .Or(FeelType.YearMonthDuration, static (_, a) => MonthsBetween(a), ("from", FeelType.Date), ("to", FeelType.DateTime))
            .Or(FeelType.YearMonthDuration, static (_, a) => MonthsBetween(a), ("from", FeelType.DateTime), ("to", FeelType.Date)),
        FeelBuiltIn.Create("now", FeelType.DateTime, static (f, _) => FeelValue.From(f.Clock.GetLocalNow())) with { IsPure = false },
        FeelBuiltIn.Create(
            "today",
            FeelType.Date,
            static (f, _) => FeelValue.From(DateOnly.FromDateTime(f.Clock.GetLocalNow().DateTime))) with { IsPure = false },
    ];

    public static long DaysOf(in FeelValue value) => value.IsDate ? value.RawDays : value.RawMoment.Days;

    private static FeelValue Date(decimal year, decimal month, decimal day)
    {
        var isWhole = decimal.IsInteger(year) && decimal.IsInteger(month) && decimal.IsInteger(day);
        if (!isWhole || year is < Calendar.MinYear or > Calendar.MaxYear || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return FeelValue.Null;
        }

        var (y, m, d) = ((long)year, (int)month, (int)day);
        return Calendar.IsValid(y, m, d) ? FeelValue.FromDays(Calendar.ToDays(y, m, d)) : FeelValue.Null;
    }

    private static bool Date(long year, long month, long day, out DateOnly date)
    {
        var isOne = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= System.DateTime.DaysInMonth((int)year, (int)month);
        date = isOne ? new DateOnly((int)year, (int)month, (int)day) : default;
        return isOne;
    }

    private static FeelValue Time(ReadOnlySpan<FeelValue> arguments)
    {
        var (hour, minute, second) = (arguments[0].RawNumber, arguments[1].RawNumber, arguments[2].RawNumber);
        if (!decimal.IsInteger(hour) || !decimal.IsInteger(minute) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or >= 60)
        {
            return FeelValue.Null;
        }

        var nanoseconds = (long)((((hour * 60) + minute) * 60) + second) * Moment.NanosecondsPerSecond;
        nanoseconds += (long)(second % 1 * Moment.NanosecondsPerSecond);
        if (arguments.Length < 4 || arguments[3].IsNull)
        {
            return FeelValue.FromMoment(FeelKind.Time, new Moment(0, nanoseconds, null, null));
        }

        var offset = arguments[3].RawNanoseconds / Moment.NanosecondsPerSecond;
        return Int128.Abs(offset) <= MostOffsetSeconds
            ? FeelValue.FromMoment(FeelKind.Time, new Moment(0, nanoseconds, (int)offset, null))
            : FeelValue.Null;
    }

    private static FeelValue Combine(long days, in Moment time) =>
        FeelValue.FromMoment(FeelKind.DateTime, time.OnDay(days));

    private static FeelValue MonthsBetween(ReadOnlySpan<FeelValue> dates) =>
        FeelValue.FromMonths(Calendar.MonthsBetween(DaysOf(dates[0]), DaysOf(dates[1])));
}
