using System.Collections.Concurrent;

namespace DecisionSupport.Feel.Values.Temporal;

/// <summary>A time zone of the IANA database. Rules come from the machine's own copy of that database.</summary>
internal sealed class FeelZone
{
    private const int LongestId = 64;
    private static readonly ConcurrentDictionary<string, FeelZone> Known = new(StringComparer.Ordinal);
    private readonly TimeZoneInfo _rules;
    private readonly KindTag _timeTag;
    private readonly KindTag _dateTimeTag;

    private FeelZone(string id, TimeZoneInfo rules)
    {
        Id = id;
        _rules = rules;
        _timeTag = new KindTag(FeelKind.Time, this);
        _dateTimeTag = new KindTag(FeelKind.DateTime, this);
    }

    public string Id { get; }

    /// <summary>The offset used for a time of day, which belongs to no date: standard time.</summary>
    public int StandardOffsetSeconds => (int)(_rules.BaseUtcOffset.Ticks / TimeSpan.TicksPerSecond);

    public static FeelZone? Find(ReadOnlySpan<char> id)
    {
        if (!LooksLikeZone(id))
        {
            return null;
        }

        var name = id.ToString();
        if (Known.TryGetValue(name, out var zone))
        {
            return zone;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var rules) && rules.HasIanaId
            ? Known.GetOrAdd(name, new FeelZone(name, rules))
            : null;
    }

    public KindTag TagFor(FeelKind kind) => kind == FeelKind.Time ? _timeTag : _dateTimeTag;

    /// <summary>A date and time as read on a clock in this zone.</summary>
    public Moment AtLocal(long days, long nanoseconds) =>
        new(days, nanoseconds, OffsetSeconds(_rules.GetUtcOffset(Clock(days, nanoseconds, DateTimeKind.Unspecified))), this);

    /// <summary>A date and time in this zone, by its UTC nanoseconds since the first day.</summary>
    public Moment? AtUtc(Int128 utc)
    {
        if (Moment.At(utc, 0) is not { } moment)
        {
            return null;
        }

        var offset = OffsetSeconds(_rules.GetUtcOffset(Clock(moment.Days, moment.Nanoseconds, DateTimeKind.Utc)));
        return Moment.At(utc + ((Int128)offset * Moment.NanosecondsPerSecond), offset) is { } local ? local with { Zone = this } : null;
    }

    private static int OffsetSeconds(TimeSpan offset) => (int)(offset.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>Zone rules outside the years 1–9999 are those of the nearest of these years.</summary>
    private static DateTime Clock(long days, long nanoseconds, DateTimeKind kind)
    {
        var known = Math.Clamp(days, 2, DateOnly.MaxValue.DayNumber - 2);
        return new DateTime((known * TimeSpan.TicksPerDay) + (nanoseconds / 100), kind);
    }

    private static bool LooksLikeZone(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || id.Length > LongestId || !char.IsAsciiLetterUpper(id[0]))
        {
            return false;
        }

        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '_' or '-' or '+'))
            {
                return false;
            }
        }

        return true;
    }
}
