using DecisionSupport.Feel.Values.Temporal;

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

    public KindTag(FeelKind kind, FeelZone? zone = null)
        : base(kind) => Zone = zone;

    public FeelZone? Zone { get; }
}
