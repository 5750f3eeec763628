namespace DecisionSupport.Feel.Temporal;

/// <summary>Reads dates, times and dates with times in the forms of XML Schema, with IANA zones added.</summary>
internal static class MomentText
{
    private const int MaxOffsetSeconds = 18 * 3600;
    private const int LongestYear = 9;

    public static bool TryReadDate(ReadOnlySpan<char> text, out long days)
    {
        var scanner = new TextScanner(text);
        return TakeDate(ref scanner, out days) && scanner.AtEnd;
    }

    public static bool TryReadTime(ReadOnlySpan<char> text, out Moment time)
    {
        time = default;
        var scanner = new TextScanner(text);
        if (!TakeClock(ref scanner, out var nanoseconds) || !TakeZone(ref scanner, out var offset, out var zone))
        {
            return false;
        }

        time = new Moment(0, nanoseconds % Moment.NanosecondsPerDay, zone?.StandardOffsetSeconds ?? offset, zone);
        return true;
    }

    /// <summary>A date, with a time or without (then midnight).</summary>
    public static bool TryReadDateTime(ReadOnlySpan<char> text, out Moment moment)
    {
        moment = default;
        var scanner = new TextScanner(text);
        long nanoseconds = 0;
        if (!TakeDate(ref scanner, out var days)
            || (scanner.Take('T') && !TakeClock(ref scanner, out nanoseconds))
            || !TakeZone(ref scanner, out var offset, out var zone))
        {
            return false;
        }

        if (nanoseconds == Moment.NanosecondsPerDay)
        {
            nanoseconds = 0;
            days++;
        }

        if (!Calendar.IsInRange(days))
        {
            return false;
        }

        moment = zone is null ? new Moment(days, nanoseconds, offset, null) : Moment.AtLocal(zone, days, nanoseconds);
        return true;
    }

    private static bool TakeDate(ref TextScanner scanner, out long days)
    {
        days = 0;
        var negative = scanner.Take('-');
        var digits = scanner.TakeRun();
        if (digits.Length is < 4 or > LongestYear || (digits.Length > 4 && digits[0] == '0'))
        {
            return false;
        }

        long year = 0;
        foreach (var digit in digits)
        {
            year = (year * 10) + (digit - '0');
        }

        year = negative ? -year : year;
        if (!scanner.Take('-') || !scanner.TakeDigits(2, out var month)
            || !scanner.Take('-') || !scanner.TakeDigits(2, out var day)
            || !Calendar.IsValid(year, month, day))
        {
            return false;
        }

        days = Calendar.ToDays(year, month, day);
        return true;
    }

    private static bool TakeClock(ref TextScanner scanner, out long nanoseconds)
    {
        nanoseconds = 0;
        if (!scanner.TakeDigits(2, out var hour)
            || !scanner.Take(':') || !scanner.TakeDigits(2, out var minute)
            || !scanner.Take(':') || !scanner.TakeDigits(2, out var second)
            || !scanner.TakeFraction(out var fraction)
            || minute > 59 || second > 59)
        {
            return false;
        }

        nanoseconds = ((((hour * 60L) + minute) * 60) + second) * Moment.NanosecondsPerSecond + fraction;
        return nanoseconds <= Moment.NanosecondsPerDay;
    }

    private static bool TakeZone(ref TextScanner scanner, out int? offset, out FeelZone? zone)
    {
        offset = null;
        zone = null;
        if (scanner.AtEnd)
        {
            return true;
        }

        if (scanner.Take('@'))
        {
            zone = FeelZone.Find(scanner.Rest);
            return zone is not null;
        }

        if (scanner.Take('Z') || scanner.Take('z'))
        {
            offset = 0;
            return scanner.AtEnd;
        }

        return TakeOffset(ref scanner, out offset) && scanner.AtEnd;
    }

    private static bool TakeOffset(ref TextScanner scanner, out int? offset)
    {
        offset = null;
        var sign = scanner.Take('+') ? 1 : scanner.Take('-') ? -1 : 0;
        if (sign == 0
            || !scanner.TakeDigits(2, out var hours)
            || !scanner.Take(':') || !scanner.TakeDigits(2, out var minutes))
        {
            return false;
        }

        var seconds = 0;
        if (scanner.Take(':') && !scanner.TakeDigits(2, out seconds))
        {
            return false;
        }

        var total = (((hours * 60) + minutes) * 60) + seconds;
        offset = sign * total;
        return minutes <= 59 && seconds <= 59 && total <= MaxOffsetSeconds;
    }
}
