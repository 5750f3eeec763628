using System.Collections.Concurrent;

namespace DecisionSupport.Feel.Temporal;

/// <summary>A time zone of the IANA database. Rules come from the machine's own copy of that database.</summary>
internal sealed class FeelZone
{
    private const int LongestId = 64;
    private static readonly ConcurrentDictionary<string, FeelZone> Known = new(StringComparer.Ordinal);
    private readonly TimeZoneInfo _rules;

    private FeelZone(string id, TimeZoneInfo rules)
    {
        Id = id;
        _rules = rules;
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

    /// <summary>The offset from UTC when a clock in this zone shows this.</summary>
    public int OffsetAtLocal(long days, long nanoseconds) => OffsetAt(days, nanoseconds, DateTimeKind.Unspecified);

    /// <summary>The offset from UTC when a clock in UTC shows this.</summary>
    public int OffsetAtUtc(long days, long nanoseconds) => OffsetAt(days, nanoseconds, DateTimeKind.Utc);

    /// <summary>Zone rules outside the years 1–9999 are those of the nearest of these years.</summary>
    private int OffsetAt(long days, long nanoseconds, DateTimeKind clock)
    {
        var known = Math.Clamp(days, 2, DateOnly.MaxValue.DayNumber - 2);
        var offset = _rules.GetUtcOffset(new DateTime((known * TimeSpan.TicksPerDay) + (nanoseconds / 100), clock));
        return (int)(offset.Ticks / TimeSpan.TicksPerSecond);
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
