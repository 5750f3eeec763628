namespace DecisionSupport.Feel.Temporal;

/// <summary>
/// A time of day (<paramref name="Days"/> is then 0) or a date and time, as read on a clock at
/// <paramref name="OffsetSeconds"/> from UTC; without an offset it is local to an unknown place.
/// </summary>
internal readonly record struct Moment(long Days, long Nanoseconds, int? OffsetSeconds, FeelZone? Zone)
{
    public const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;
    public const long NanosecondsPerSecond = 1_000_000_000;
    private const int OffsetBits = 24;
    private const int OffsetBias = 100_000;

    public int Hour => (int)(Nanoseconds / (3600 * NanosecondsPerSecond));

    public int Minute => (int)(Nanoseconds / (60 * NanosecondsPerSecond) % 60);

    public decimal Second => (decimal)(Nanoseconds % (60 * NanosecondsPerSecond)) / NanosecondsPerSecond;

    /// <summary>Nanoseconds on the local clock since the first day.</summary>
    public Int128 Local => ((Int128)Days * NanosecondsPerDay) + Nanoseconds;

    /// <summary>Nanoseconds in UTC; a moment without offset counts as UTC.</summary>
    public Int128 Utc => Local - ((Int128)(OffsetSeconds ?? 0) * NanosecondsPerSecond);

    /// <summary>Compares in time; where one has no offset it takes that of the other.</summary>
    public int Compare(in Moment other) => OffsetSeconds is not null && other.OffsetSeconds is not null
        ? Utc.CompareTo(other.Utc)
        : Local.CompareTo(other.Local);

    public static Moment Unpack(long first, long second, FeelZone? zone)
    {
        var code = (int)(first & ((1 << OffsetBits) - 1));
        return new Moment(first >> OffsetBits, second, code == 0 ? null : code - OffsetBias, zone);
    }

    public long PackFirst() => (Days << OffsetBits) | (OffsetSeconds is { } offset ? (uint)(offset + OffsetBias) : 0u);

    /// <summary>The same offset or zone, <paramref name="nanoseconds"/> later; null outside the calendar.</summary>
    public Moment? Plus(Int128 nanoseconds)
    {
        var total = Local + nanoseconds;
        if (Zone is not null)
        {
            return AtUtc(Zone, Utc + nanoseconds);
        }

        return At(total, OffsetSeconds);
    }

    /// <summary>A date and time as read on a clock in a zone.</summary>
    public static Moment AtLocal(FeelZone zone, long days, long nanoseconds) => new(days, nanoseconds, zone.OffsetAtLocal(days, nanoseconds), zone);

    /// <summary>The same time of day on another day, in the same zone or at the same offset.</summary>
    public Moment OnDay(long days) => Zone is null ? this with { Days = days } : AtLocal(Zone, days, Nanoseconds);

    public static Moment? At(Int128 local, int? offsetSeconds)
    {
        var days = local / NanosecondsPerDay;
        var rest = local - (days * NanosecondsPerDay);
        if (rest < 0)
        {
            rest += NanosecondsPerDay;
            days--;
        }

        return days < Calendar.MinDay || days > Calendar.MaxDay ? null : new Moment((long)days, (long)rest, offsetSeconds, null);
    }

    /// <summary>The time of day moved and wrapped around midnight.</summary>
    public Moment PlusWrapped(Int128 nanoseconds)
    {
        var rest = (Nanoseconds + nanoseconds) % NanosecondsPerDay;
        return this with { Nanoseconds = (long)(rest < 0 ? rest + NanosecondsPerDay : rest) };
    }

    private static Moment? AtUtc(FeelZone zone, Int128 utc)
    {
        if (At(utc, 0) is not { } moment)
        {
            return null;
        }

        var offset = zone.OffsetAtUtc(moment.Days, moment.Nanoseconds);
        return At(utc + ((Int128)offset * NanosecondsPerSecond), offset) is { } local ? local with { Zone = zone } : null;
    }
}
