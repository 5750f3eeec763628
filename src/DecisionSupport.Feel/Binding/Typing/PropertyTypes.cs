using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding.Typing;

/// <summary>The types of what stands after a dot.</summary>
internal static class PropertyTypes
{
    private static readonly string[] DayNames = ["year", "month", "day", "weekday"];
    private static readonly string[] TimeNames = ["hour", "minute", "second", "time offset", "timezone"];
    private static readonly string[] RangeNames = ["start", "end", "start included", "end included"];

    /// <summary>Null when values of the type never have the property.</summary>
    public static FeelType? Of(FeelType type, string name)
    {
        switch (type.Kind)
        {
            case FeelTypeKind.Any or FeelTypeKind.Null:
                return FeelType.Any;
            case FeelTypeKind.Context:
                return type.Members.Count == 0 ? FeelType.Any : type.Members.GetValueOrDefault(name);
            case FeelTypeKind.List:
                return Of(type.Element, name) is { } element ? FeelType.List(element) : null;
            case FeelTypeKind.Range:
                return name is "start" or "end" ? type.Element : RangeNames.Contains(name) ? FeelType.Boolean : null;
            default:
                return NamesOf(type).Contains(name) ? OfComponent(name) : null;
        }
    }

    /// <summary>The properties a type is known to have.</summary>
    public static IEnumerable<string> NamesOf(FeelType type) => type.Kind switch
    {
        FeelTypeKind.Context => type.Members.Keys,
        FeelTypeKind.List => NamesOf(type.Element),
        FeelTypeKind.Range => RangeNames,
        FeelTypeKind.Date => DayNames,
        FeelTypeKind.Time => TimeNames,
        FeelTypeKind.DateTime => DayNames.Concat(TimeNames),
        FeelTypeKind.DayTimeDuration => ["days", "hours", "minutes", "seconds"],
        FeelTypeKind.YearMonthDuration => ["years", "months"],
        _ => [],
    };

    private static FeelType OfComponent(string name) => name switch
    {
        "time offset" => FeelType.DayTimeDuration,
        "timezone" => FeelType.String,
        _ => FeelType.Number,
    };
}
