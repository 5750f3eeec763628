using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Functions;

/// <summary>
/// Periods as the expression language has them: contexts with a date <c>from</c> and, unless they go on, a date <c>to</c>. What else a context holds,
/// such as its ground, goes along.
/// </summary>
internal static class PeriodList
{
    private const string FromKey = "from";
    private const string ToKey = "to";

    // Only the kind of element is checked for each call; its entries are looked at when it is read.
    public static FeelType Type { get; } = FeelType.List(FeelType.AnyContext);

    /// <summary>Reads a list, for as many steps as it is long; null when an element is no period.</summary>
    public static Period[]? Read(FeelFrame frame, in FeelValue list)
    {
        var contexts = list.AsList().Span;
        frame.Budget.Spend(contexts.Length);
        var periods = new Period[contexts.Length];
        for (var i = 0; i < periods.Length; i++)
        {
            if (Read(contexts[i]) is not { } period)
            {
                return null;
            }

            periods[i] = period;
        }

        return periods;
    }

    /// <summary>The contexts of a list with the periods they are given, without those that are empty.</summary>
    public static FeelValue With(in FeelValue list, IReadOnlyList<Period> before, IReadOnlyList<Period> after)
    {
        var contexts = list.AsList().Span;
        var kept = new List<FeelValue>(after.Count);
        for (var i = 0; i < after.Count; i++)
        {
            if (!after[i].IsEmpty)
            {
                kept.Add(after[i] == before[i] ? contexts[i] : Write(contexts[i].AsContext(), after[i]));
            }
        }

        return FeelValue.From(new FeelList(kept));
    }

    public static FeelValue Write(IEnumerable<Period> periods) => FeelValue.From(new FeelList(periods.Select(p => Write(FeelContext.Empty, p))));

    /// <summary>A context with other days than it had.</summary>
    public static FeelValue Write(FeelContext context, Period period)
    {
        var to = period.To == Period.Never ? FeelValue.Null : FeelValue.FromDays(period.To);
        return FeelValue.From(new FeelContext(context.Where(e => e.Key is not (FromKey or ToKey))
            .Append(KeyValuePair.Create(FromKey, FeelValue.FromDays(period.From))).Append(KeyValuePair.Create(ToKey, to))));
    }

    /// <summary>Reads one period or a list of them; null when it is neither.</summary>
    public static IReadOnlyList<Period>? ReadOneOrMany(FeelFrame frame, in FeelValue value) => value.Kind switch
    {
        FeelKind.List => Read(frame, value),
        FeelKind.Context => Read(value) is { } period ? [period] : null,
        _ => null,
    };

    /// <summary>Reads one period; null when the element is none.</summary>
    public static Period? Read(in FeelValue element)
    {
        if (element.Kind != FeelKind.Context || !element.AsContext().TryGet(FromKey, out var from) || !from.IsDate)
        {
            return null;
        }

        var isClosed = element.AsContext().TryGet(ToKey, out var to) && !to.IsNull;
        return isClosed && !to.IsDate ? null : new Period(from.RawDays, isClosed ? to.RawDays : Period.Never);
    }
}
