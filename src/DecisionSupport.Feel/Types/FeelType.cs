using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace DecisionSupport.Feel.Types;

/// <summary>A static type: a node in the type lattice of the language, with closed sets of strings added.</summary>
internal sealed class FeelType : IEquatable<FeelType>
{
    /// <summary>A type with more parts, shared ones counted each time, is simplified: working with types always ends.</summary>
    private const int MostParts = 1000;

    /// <summary>How many strings of a closed set a message lists at most.</summary>
    public const int MostListed = 40;

    public static readonly FeelType Any = new(FeelTypeKind.Any, "Any");
    public static readonly FeelType Null = new(FeelTypeKind.Null, "Null");
    public static readonly FeelType Boolean = new(FeelTypeKind.Boolean, "boolean");
    public static readonly FeelType Number = new(FeelTypeKind.Number, "number");
    public static readonly FeelType String = new(FeelTypeKind.String, "string");
    public static readonly FeelType Date = new(FeelTypeKind.Date, "date");
    public static readonly FeelType Time = new(FeelTypeKind.Time, "time");
    public static readonly FeelType DateTime = new(FeelTypeKind.DateTime, "date and time");
    public static readonly FeelType DayTimeDuration = new(FeelTypeKind.DayTimeDuration, "days and time duration");
    public static readonly FeelType YearMonthDuration = new(FeelTypeKind.YearMonthDuration, "years and months duration");
    public static readonly FeelType AnyList = List(Any);
    public static readonly FeelType AnyContext = Context(FrozenDictionary<string, FeelType>.Empty);
    public static readonly FeelType AnyRange = Range(Any);

    private readonly int _size;
    private readonly string? _name;

    private FeelType(FeelTypeKind kind, int size = 1)
    {
        Kind = kind;
        _size = size;
    }

    private FeelType(FeelTypeKind kind, string name)
        : this(kind) => _name = name;

    /// <summary>The types that have no parts, each with a name of its own.</summary>
    public static IEnumerable<FeelType> Simple =>
        [Any, Null, Boolean, Number, String, Date, Time, DateTime, DayTimeDuration, YearMonthDuration];

    public FeelTypeKind Kind { get; }

    /// <summary>Of a list or a range; otherwise Any.</summary>
    public FeelType Element { get; private init; } = null!;

    /// <summary>The entries a context is known to have; empty when nothing is known.</summary>
    public FrozenDictionary<string, FeelType> Members { get; private init; } = FrozenDictionary<string, FeelType>.Empty;

    /// <summary>The strings of a closed set, in the order declared; empty for any string.</summary>
    public ImmutableArray<string> Values { get; private init; } = [];

    /// <summary>The parameter types of a function.</summary>
    public ImmutableArray<FeelType> Parameters { get; private init; } = [];

    /// <summary>The result type of a function; otherwise null.</summary>
    public FeelType? Result { get; private init; }

    public bool IsClosedSet => !Values.IsEmpty;

    /// <summary>Nothing can be said at load time about a value of this type.</summary>
    public bool IsOpen => Kind is FeelTypeKind.Any or FeelTypeKind.Null;

    public static FeelType List(FeelType element) => element._size < MostParts
        ? new(FeelTypeKind.List, element._size + 1) { Element = element }
        : AnyList;

    public static FeelType Range(FeelType element) => element._size < MostParts
        ? new(FeelTypeKind.Range, element._size + 1) { Element = element }
        : AnyRange;

    public static FeelType Context(IEnumerable<KeyValuePair<string, FeelType>> members)
    {
        var known = members.ToFrozenDictionary(StringComparer.Ordinal);
        var size = 1 + known.Values.Sum(member => member._size);
        return size < MostParts ? new(FeelTypeKind.Context, size) { Members = known } : AnyContext;
    }

    public static FeelType Function(ImmutableArray<FeelType> parameters, FeelType result)
    {
        var size = 1 + result._size + parameters.Sum(parameter => parameter._size);
        return size < MostParts
            ? new(FeelTypeKind.Function, size) { Parameters = parameters, Result = result }
            : new(FeelTypeKind.Function) { Parameters = [.. parameters.Select(_ => Any)], Result = Any };
    }

    /// <summary>Strings from a closed set: comparing with any other string is an error at load.</summary>
    public static FeelType OneOf(params ImmutableArray<string> values) => new(FeelTypeKind.String, String._name!) { Values = values };

    public bool Equals(FeelType? other) => other is not null && (ReferenceEquals(this, other) || SameStructure(other));

    public override bool Equals(object? obj) => Equals(obj as FeelType);

    public override int GetHashCode() => HashCode.Combine(Kind, Members.Count, Values.Length, Parameters.Length);

    /// <summary>The type as the language writes it; a closed set of strings as its strings, or as their number where nobody would read them.</summary>
    public override string ToString() => Kind switch
    {
        FeelTypeKind.List => $"list<{Element}>",
        FeelTypeKind.Range => $"range<{Element}>",
        FeelTypeKind.Context when Members.Count == 0 => "context",
        FeelTypeKind.Context => $"context<{string.Join(", ", DescribeMembers())}>",
        FeelTypeKind.Function => $"function<{string.Join(", ", Parameters)}>->{Result}",
        FeelTypeKind.String when Values.Length > MostListed => string.Create(CultureInfo.InvariantCulture, $"one of {Values.Length} strings"),
        FeelTypeKind.String when IsClosedSet => $"one of {string.Join(", ", Values.Select(value => $"\"{value}\""))}",
        _ => _name!,
    };

    private IEnumerable<string> DescribeMembers() =>
        Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {member.Value}");

    private bool SameStructure(FeelType other) =>
        Kind == other.Kind
        && Equals(Element, other.Element)
        && Equals(Result, other.Result)
        && Values.AsSpan().SequenceEqual(other.Values.AsSpan())
        && Parameters.AsSpan().SequenceEqual(other.Parameters.AsSpan())
        && Members.Count == other.Members.Count
        && Members.All(member => other.Members.TryGetValue(member.Key, out var type) && type.Equals(member.Value));
}
