using System.Globalization;
using System.Text;

namespace DecisionSupport.Feel.Temporal;

/// <summary>Writes temporal values in their canonical, normalised text form.</summary>
internal static class TemporalPrinter
{
    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    public static void AppendDateTime(StringBuilder text, in Moment moment)
    {
        AppendDate(text, moment.Days);
        text.Append('T');
        AppendTime(text, moment);
    }

    public static void AppendDate(StringBuilder text, long days)
    {
        var (year, month, day) = Calendar.FromDays(days);
        text.Append(year < 0 ? "-" : string.Empty).Append(Invariant, $"{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    public static void AppendTime(StringBuilder text, in Moment time)
    {
        var second = (int)(time.Nanoseconds / Moment.NanosecondsPerSecond % 60);
        text.Append(Invariant, $"{time.Hour:00}:{time.Minute:00}:{second:00}");
        AppendFraction(text, time.Nanoseconds % Moment.NanosecondsPerSecond);
        if (time.Zone is { } zone)
        {
            text.Append('@').Append(zone.Id);
        }
        else if (time.OffsetSeconds is { } offset)
        {
            AppendOffset(text, offset);
        }
    }

    private static void AppendOffset(StringBuilder text, int offset)
    {
        if (offset == 0)
        {
            text.Append('Z');
            return;
        }

        var total = Math.Abs(offset);
        text.Append(offset < 0 ? '-' : '+').Append(Invariant, $"{total / 3600:00}:{total / 60 % 60:00}");
        if (total % 60 != 0)
        {
            text.Append(Invariant, $":{total % 60:00}");
        }
    }

    public static void AppendMonths(StringBuilder text, long months)
    {
        var total = Int128.Abs(months);
        text.Append(months < 0 ? "-P" : "P");
        if (total / 12 != 0)
        {
            text.Append(Invariant, $"{total / 12}Y");
        }

        if (total % 12 != 0 || total == 0)
        {
            text.Append(Invariant, $"{total % 12}M");
        }
    }

    public static void AppendDuration(StringBuilder text, Int128 nanoseconds)
    {
        var total = Int128.Abs(nanoseconds);
        var seconds = total / Moment.NanosecondsPerSecond;
        var fraction = (long)(total % Moment.NanosecondsPerSecond);
        text.Append(nanoseconds < 0 ? "-P" : "P");
        AppendUnit(text, seconds / 86_400, 'D');
        if (total == 0 || seconds % 86_400 != 0 || fraction != 0)
        {
            text.Append('T');
            AppendUnit(text, seconds / 3600 % 24, 'H');
            AppendUnit(text, seconds / 60 % 60, 'M');
            if (total == 0 || seconds % 60 != 0 || fraction != 0)
            {
                text.Append(Invariant, $"{seconds % 60}");
                AppendFraction(text, fraction);
                text.Append('S');
            }
        }
    }

    private static void AppendUnit(StringBuilder text, Int128 amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(Invariant, $"{amount}{unit}");
        }
    }

    private static void AppendFraction(StringBuilder text, long nanoseconds)
    {
        if (nanoseconds != 0)
        {
            text.Append('.').Append(nanoseconds.ToString("000000000", Invariant).AsSpan().TrimEnd('0'));
        }
    }
}
