using System.Collections.Concurrent;
using DecisionSupport.Feel.Temporal;

namespace DecisionSupport.Feel.Values;

/// <summary>Marks a value whose content lies in the payload of the struct; temporal tags may carry a time zone.</summary>
internal sealed class KindTag : FeelObject
{
    public static readonly KindTag Boolean = new(FeelKind.Boolean);
    public static readonly KindTag Number = new(FeelKind.Number);
    public static readonly KindTag Date = new(FeelKind.Date);
    public static readonly KindTag Time = new(FeelKind.Time);
    public static readonly KindTag DateTime = new(FeelKind.DateTime);
    public static readonly KindTag DayTimeDuration = new(FeelKind.DayTimeDuration);
    public static readonly KindTag YearMonthDuration = new(FeelKind.YearMonthDuration);

    private static readonly ConcurrentDictionary<(FeelKind, FeelZone), KindTag> Zoned = new();

    private KindTag(FeelKind kind, FeelZone? zone = null)
        : base(kind) => Zone = zone;

    public FeelZone? Zone { get; }

    /// <summary>The tag of times, or of dates and times, in a zone; the same one each time.</summary>
    public static KindTag In(FeelZone zone, FeelKind kind) => Zoned.GetOrAdd((kind, zone), static key => new KindTag(key.Item1, key.Item2));
}
