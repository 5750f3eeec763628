namespace DecisionSupport.Feel.Operators;

/// <summary>The operator <c>in</c>: whether a value passes a test that is itself a value.</summary>
internal static class Membership
{
    public static bool? Test(in FeelValue value, in FeelValue test) => test.Reference switch
    {
        FeelRange range => Includes(range, value),
        FeelList list => InList(value, list),
        _ => TernaryLogic.Read(Equality.Test(value, test)),
    };

    /// <summary>Whether a point lies in a range; a range lies only in one equal to it.</summary>
    public static bool? Includes(FeelRange range, in FeelValue value)
    {
        if (value.Kind == FeelKind.Range)
        {
            return TernaryLogic.Read(Equality.Test(value, FeelValue.From(range)));
        }

        return TernaryLogic.And(AboveStart(range, value), BelowEnd(range, value));
    }

    private static bool? AboveStart(FeelRange range, in FeelValue value)
    {
        if (range.Start.IsNull && !range.StartIncluded)
        {
            return Reaches(range.End, value);
        }

        return Ordering.Holds(range.StartIncluded ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, value, range.Start);
    }

    private static bool? BelowEnd(FeelRange range, in FeelValue value)
    {
        if (range.End.IsNull && !range.EndIncluded)
        {
            return Reaches(range.Start, value);
        }

        return Ordering.Holds(range.EndIncluded ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, value, range.End);
    }

    /// <summary>On the open side every value of the right kind is inside.</summary>
    private static bool? Reaches(in FeelValue otherEnd, in FeelValue value) => Ordering.TryCompare(value, otherEnd, out _) ? true : null;

    private static bool? InList(in FeelValue value, FeelList list)
    {
        bool? result = false;
        foreach (ref readonly var item in list.Span)
        {
            bool? hit = item.Reference switch
            {
                FeelRange range => Includes(range, value),
                _ => Equality.AreSame(value, item),
            };
            if (hit is true)
            {
                return true;
            }

            result = TernaryLogic.Or(result, hit);
        }

        return result;
    }
}
