using DecisionSupport.Feel.Temporal;

namespace DecisionSupport.Feel.Operators;

/// <summary>The operator <c>.</c>: entries of contexts, components of temporal values, ends of ranges, and lists of all these.</summary>
internal static class Properties
{
    public static FeelValue Read(in FeelValue value, string name)
    {
        switch (value.Kind)
        {
            case FeelKind.Context:
                ((FeelContext)value.Reference!).TryGet(name, out var entry);
                return entry;
            case FeelKind.List:
                return OfEach((FeelList)value.Reference!, name);
            case FeelKind.Date:
                return OfDay(value.RawDays, name);
            case FeelKind.Time:
                return OfTime(value.RawMoment, name);
            case FeelKind.DateTime:
                var moment = value.RawMoment;
                var ofDay = OfDay(moment.Days, name);
                return ofDay.IsNull ? OfTime(moment, name) : ofDay;
            case FeelKind.DayTimeDuration:
                return OfDuration(value.RawNanoseconds, name);
            case FeelKind.YearMonthDuration:
                return OfMonths(value.RawMonths, name);
            case FeelKind.Range:
                return OfRange((FeelRange)value.Reference!, name);
            default:
                return FeelValue.Null;
        }
    }

    private static FeelValue OfEach(FeelList list, string name)
    {
        var values = new FeelValue[list.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Read(list[i], name);
        }

        return FeelValue.From(new FeelList(values));
    }

    private static FeelValue OfDay(long days, string name) => name switch
    {
        "year" => FeelValue.From(Calendar.FromDays(days).Year),
        "month" => FeelValue.From(Calendar.FromDays(days).Month),
        "day" => FeelValue.From(Calendar.FromDays(days).Day),
        "weekday" => FeelValue.From(Calendar.Weekday(days)),
        _ => FeelValue.Null,
    };

    private static FeelValue OfTime(in Moment time, string name) => name switch
    {
        "hour" => FeelValue.From(time.Hour),
        "minute" => FeelValue.From(time.Minute),
        "second" => FeelValue.From(time.Second),
        "time offset" => time.OffsetSeconds is { } offset ? FeelValue.From(TimeSpan.FromSeconds(offset)) : FeelValue.Null,
        "timezone" => FeelValue.From(time.Zone?.Id),
        _ => FeelValue.Null,
    };

    private static FeelValue OfDuration(Int128 nanoseconds, string name)
    {
        var seconds = nanoseconds / Moment.NanosecondsPerSecond;
        return name switch
        {
            "days" => FeelValue.From((decimal)(seconds / 86_400)),
            "hours" => FeelValue.From((decimal)(seconds / 3600 % 24)),
            "minutes" => FeelValue.From((decimal)(seconds / 60 % 60)),
            "seconds" => FeelValue.From((decimal)(nanoseconds % (60 * (Int128)Moment.NanosecondsPerSecond)) / Moment.NanosecondsPerSecond),
            _ => FeelValue.Null,
        };
    }

    private static FeelValue OfMonths(long months, string name) => name switch
    {
        "years" => FeelValue.From(months / 12),
        "months" => FeelValue.From(months % 12),
        _ => FeelValue.Null,
    };

    private static FeelValue OfRange(FeelRange range, string name) => name switch
    {
        "start" => range.Start,
        "end" => range.End,
        "start included" => FeelValue.From(range.StartIncluded),
        "end included" => FeelValue.From(range.EndIncluded),
        _ => FeelValue.Null,
    };
}
