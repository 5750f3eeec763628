using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel;

public readonly partial struct FeelValue
{
    /// <summary>A number.</summary>
    public static FeelValue From(decimal number) => new(number);

    /// <summary>A boolean.</summary>
    public static FeelValue From(bool value) => value ? True : False;

    /// <summary>A text; <see langword="null"/> gives <see cref="Null"/>.</summary>
    public static FeelValue From(string? text) => new((object?)text);

    /// <summary>A date.</summary>
    public static FeelValue From(DateOnly date) => FromDays(date.DayNumber);

    /// <summary>A local time of day, without offset.</summary>
    public static FeelValue From(TimeOnly time) => FromMoment(FeelKind.Time, new Moment(0, time.Ticks * 100, null, null));

    /// <summary>A date and time with its offset from UTC.</summary>
    public static FeelValue From(DateTimeOffset moment)
    {
        var date = DateOnly.FromDateTime(moment.DateTime);
        var offset = (int)(moment.Offset.Ticks / TimeSpan.TicksPerSecond);
        return FromMoment(FeelKind.DateTime, new Moment(date.DayNumber, moment.TimeOfDay.Ticks * 100, offset, null));
    }

    /// <summary>A days and time duration.</summary>
    public static FeelValue From(TimeSpan duration) => FromNanoseconds((Int128)duration.Ticks * 100);

    /// <summary>A list; <see langword="null"/> gives <see cref="Null"/>.</summary>
    public static FeelValue From(FeelList? list) => new((object?)list);

    /// <summary>A context; <see langword="null"/> gives <see cref="Null"/>.</summary>
    public static FeelValue From(FeelContext? context) => new((object?)context);

    /// <summary>A range; <see langword="null"/> gives <see cref="Null"/>.</summary>
    public static FeelValue From(FeelRange? range) => new((object?)range);

    /// <summary>A years and months duration of <paramref name="months"/> months.</summary>
    public static FeelValue FromMonths(long months) => new(KindTag.YearMonthDuration, months, 0);

    internal static FeelValue From(FeelFunction function) => new((object)function);

    internal static FeelValue From(bool? value) => value is { } known ? From(known) : Null;

    internal static FeelValue FromDays(long days) => new(KindTag.Date, days, 0);

    /// <summary>A days and time duration; null where it is longer than the language can say.</summary>
    internal static FeelValue FromNanoseconds(Int128 nanoseconds)
    {
        var seconds = DivRem(nanoseconds, NanosecondsPerSecond, out var rest);
        if (rest < 0)
        {
            rest += NanosecondsPerSecond;
            seconds--;
        }

        return seconds < long.MinValue || seconds > long.MaxValue ? Null : new(KindTag.DayTimeDuration, (long)seconds, (long)rest);
    }

    internal static FeelValue FromMoment(FeelKind kind, in Moment moment)
    {
        var tag = moment.Zone is { } zone
            ? KindTag.In(zone, kind)
            : kind == FeelKind.Time ? KindTag.Time : KindTag.DateTime;
        return new(tag, moment.PackFirst(), moment.Nanoseconds);
    }

    private static Int128 DivRem(Int128 value, Int128 divisor, out Int128 rest)
    {
        var quotient = value / divisor;
        rest = value - (quotient * divisor);
        return quotient;
    }
}
