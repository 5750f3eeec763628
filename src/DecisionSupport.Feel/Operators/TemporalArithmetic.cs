using DecisionSupport.Feel.Temporal;

namespace DecisionSupport.Feel.Operators;

/// <summary>Sums and differences of dates, times and durations.</summary>
internal static class TemporalArithmetic
{
    public static FeelValue Add(in FeelValue left, in FeelValue right)
    {
        if (IsDuration(right.Kind))
        {
            return Move(left, right, 1);
        }

        return IsDuration(left.Kind) ? Move(right, left, 1) : FeelValue.Null;
    }

    public static FeelValue Subtract(in FeelValue left, in FeelValue right) => (left.Kind, right.Kind) switch
    {
        (_, FeelKind.DayTimeDuration or FeelKind.YearMonthDuration) => Move(left, right, -1),
        (FeelKind.Date, FeelKind.Date) => FeelValue.FromNanoseconds((Int128)(left.RawDays - right.RawDays) * Moment.NanosecondsPerDay),
        (FeelKind.Date or FeelKind.DateTime, FeelKind.Date or FeelKind.DateTime) => Difference(MomentOf(left), MomentOf(right)),
        (FeelKind.Time, FeelKind.Time) => Difference(left.RawMoment, right.RawMoment),
        _ => FeelValue.Null,
    };

    private static bool IsDuration(FeelKind kind) => kind is FeelKind.DayTimeDuration or FeelKind.YearMonthDuration;

    private static FeelValue Move(in FeelValue value, in FeelValue duration, int sign) => duration.Kind == FeelKind.YearMonthDuration
        ? MoveMonths(value, (Int128)duration.RawMonths * sign)
        : MoveNanoseconds(value, duration.RawNanoseconds * sign);

    private static FeelValue MoveMonths(in FeelValue value, Int128 months)
    {
        switch (value.Kind)
        {
            case FeelKind.Date:
                return Calendar.AddMonths(value.RawDays, months) is { } date ? FeelValue.FromDays(date) : FeelValue.Null;
            case FeelKind.DateTime:
                var moment = value.RawMoment;
                return Calendar.AddMonths(moment.Days, months) is { } days
                    ? FeelValue.FromMoment(FeelKind.DateTime, moment.OnDay(days))
                    : FeelValue.Null;
            case FeelKind.YearMonthDuration:
                var total = value.RawMonths + months;
                return total >= long.MinValue && total <= long.MaxValue ? FeelValue.FromMonths((long)total) : FeelValue.Null;
            default:
                return FeelValue.Null;
        }
    }

    private static FeelValue MoveNanoseconds(in FeelValue value, Int128 nanoseconds)
    {
        switch (value.Kind)
        {
            case FeelKind.Date:
                return Moment.At(((Int128)value.RawDays * Moment.NanosecondsPerDay) + nanoseconds, 0) is { } date
                    ? FeelValue.FromDays(date.Days)
                    : FeelValue.Null;
            case FeelKind.DateTime:
                return value.RawMoment.Plus(nanoseconds) is { } moment ? FeelValue.FromMoment(FeelKind.DateTime, moment) : FeelValue.Null;
            case FeelKind.Time:
                return FeelValue.FromMoment(FeelKind.Time, value.RawMoment.PlusWrapped(nanoseconds));
            case FeelKind.DayTimeDuration:
                return FeelValue.FromNanoseconds(value.RawNanoseconds + nanoseconds);
            default:
                return FeelValue.Null;
        }
    }

    /// <summary>A date stands for its midnight in UTC.</summary>
    private static Moment MomentOf(in FeelValue value) => value.IsDate ? new Moment(value.RawDays, 0, 0, null) : value.RawMoment;

    private static FeelValue Difference(in Moment left, in Moment right) => left.OffsetSeconds.HasValue == right.OffsetSeconds.HasValue
        ? FeelValue.FromNanoseconds(left.Utc - right.Utc)
        : FeelValue.Null;
}
