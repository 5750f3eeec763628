namespace DecisionSupport.Feel.Types;

/// <summary>The names of types as written in the language.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, FeelType> Simple = new(StringComparer.Ordinal)
    {
        ["Any"] = FeelType.Any,
        ["Null"] = FeelType.Null,
        ["boolean"] = FeelType.Boolean,
        ["number"] = FeelType.Number,
        ["string"] = FeelType.String,
        ["date"] = FeelType.Date,
        ["time"] = FeelType.Time,
        ["date and time"] = FeelType.DateTime,
        ["days and time duration"] = FeelType.DayTimeDuration,
        ["years and months duration"] = FeelType.YearMonthDuration,
    };

    public static IEnumerable<string> MultiWord => Simple.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal));

    public static FeelType? Find(string name) => Simple.GetValueOrDefault(name);

    public static string Describe(FeelType type) => type.Kind switch
    {
        FeelTypeKind.List => $"list<{type.Element}>",
        FeelTypeKind.Range => $"range<{type.Element}>",
        FeelTypeKind.Context when type.Members.Count == 0 => "context",
        FeelTypeKind.Context => $"context<{string.Join(", ", DescribeMembers(type))}>",
        FeelTypeKind.Function => $"function<{string.Join(", ", type.Parameters)}>->{type.Result}",
        FeelTypeKind.String when type.IsClosedSet => $"one of {string.Join(", ", type.Values.Select(value => $"\"{value}\""))}",
        FeelTypeKind.String => "string",
        _ => Simple.First(entry => entry.Value.Kind == type.Kind).Key,
    };

    private static IEnumerable<string> DescribeMembers(FeelType type) =>
        type.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {member.Value}");
}
