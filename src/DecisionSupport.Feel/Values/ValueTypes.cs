using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Values;

/// <summary>The type of a value at run time.</summary>
internal static class ValueTypes
{
    public static FeelType Of(in FeelValue value) => value.Kind switch
    {
        FeelKind.Null => FeelType.Null,
        FeelKind.Boolean => FeelType.Boolean,
        FeelKind.Number => FeelType.Number,
        FeelKind.String => FeelType.String,
        FeelKind.Date => FeelType.Date,
        FeelKind.Time => FeelType.Time,
        FeelKind.DateTime => FeelType.DateTime,
        FeelKind.DayTimeDuration => FeelType.DayTimeDuration,
        FeelKind.YearMonthDuration => FeelType.YearMonthDuration,
        FeelKind.List => FeelType.List(OfElements((FeelList)value.Reference!)),
        FeelKind.Context => FeelType.Context(
            ((FeelContext)value.Reference!).Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        FeelKind.Range => FeelType.Range(OfEnds((FeelRange)value.Reference!)),
        _ => ((FeelFunction)value.Reference!).Type,
    };

    /// <summary>Whether a value is of a type; the missing value is of every type.</summary>
    public static bool Conforms(in FeelValue value, FeelType type)
    {
        if (type.Kind == FeelTypeKind.Any || value.IsNull)
        {
            return true;
        }

        return type.Kind switch
        {
            FeelTypeKind.List =>
                value.Reference is FeelList list && (type.Element.Kind == FeelTypeKind.Any || AllConform(list, type.Element)),
            FeelTypeKind.String when type.IsClosedSet => value.Reference is string text && type.Values.Contains(text),
            FeelTypeKind.Context when type.Members.Count == 0 => value.Kind == FeelKind.Context,
            FeelTypeKind.Function => value.Reference is FeelFunction function && TypeRelations.Conforms(Accepted(function.Type), type),
            FeelTypeKind.Context or FeelTypeKind.Range => TypeRelations.Conforms(Of(value), type),
            _ => SameKind(value.Kind, type.Kind),
        };
    }

    /// <summary>As <see cref="Conforms"/>, but a function must be known to give what is asked for.</summary>
    public static bool IsInstance(in FeelValue value, FeelType type) =>
        value.Reference is FeelFunction function ? TypeRelations.Conforms(function.Type, type) : Conforms(value, type);

    /// <summary>A function whose result is not known beforehand may give any type that is asked for.</summary>
    private static FeelType Accepted(FeelType function) =>
        function.Result!.Kind == FeelTypeKind.Any ? FeelType.Function(function.Parameters, FeelType.Null) : function;

    private static bool AllConform(FeelList list, FeelType element)
    {
        foreach (ref readonly var item in list.Span)
        {
            if (!Conforms(item, element))
            {
                return false;
            }
        }

        return true;
    }

    private static FeelType OfElements(FeelList list)
    {
        var element = FeelType.Null;
        foreach (ref readonly var item in list.Span)
        {
            element = TypeRelations.Join(element, Of(item));
            if (element.Kind == FeelTypeKind.Any)
            {
                break;
            }
        }

        return element;
    }

    private static FeelType OfEnds(FeelRange range) => TypeRelations.Join(Of(range.Start), Of(range.End));

    private static bool SameKind(FeelKind kind, FeelTypeKind type) => kind switch
    {
        FeelKind.Boolean => type == FeelTypeKind.Boolean,
        FeelKind.Number => type == FeelTypeKind.Number,
        FeelKind.String => type == FeelTypeKind.String,
        FeelKind.Date => type == FeelTypeKind.Date,
        FeelKind.Time => type == FeelTypeKind.Time,
        FeelKind.DateTime => type == FeelTypeKind.DateTime,
        FeelKind.DayTimeDuration => type == FeelTypeKind.DayTimeDuration,
        FeelKind.YearMonthDuration => type == FeelTypeKind.YearMonthDuration,
        _ => false,
    };
}
