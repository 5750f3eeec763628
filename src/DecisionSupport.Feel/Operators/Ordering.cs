namespace DecisionSupport.Feel.Operators;

/// <summary>The operators <c>&lt; &lt;= &gt; &gt;=</c>: null unless both values are of one kind that has an order.</summary>
internal static class Ordering
{
    public static FeelValue Test(ComparisonOperator comparison, in FeelValue left, in FeelValue right) => comparison switch
    {
        ComparisonOperator.Equal => Equality.Test(left, right),
        ComparisonOperator.NotEqual => Equality.TestNot(left, right),
        _ => FeelValue.From(Holds(comparison, left, right)),
    };

    public static bool? Holds(ComparisonOperator comparison, in FeelValue left, in FeelValue right)
    {
        if (!TryCompare(left, right, out var order))
        {
            return null;
        }

        return comparison switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    public static bool TryCompare(in FeelValue left, in FeelValue right, out int order)
    {
        if (left.IsNumber && right.IsNumber)
        {
            order = decimal.Compare(left.RawNumber, right.RawNumber);
            return true;
        }

        if (left.IsDate && right.IsDate)
        {
            order = left.RawDays.CompareTo(right.RawDays);
            return true;
        }

        order = 0;
        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return false;
        }

        switch (kind)
        {
            case FeelKind.String:
                order = CompareCodePoints((string)left.Reference!, (string)right.Reference!);
                return true;
            case FeelKind.Time or FeelKind.DateTime:
                order = left.RawMoment.Compare(right.RawMoment);
                return true;
            case FeelKind.DayTimeDuration:
                order = left.RawNanoseconds.CompareTo(right.RawNanoseconds);
                return true;
            case FeelKind.YearMonthDuration:
                order = left.RawMonths.CompareTo(right.RawMonths);
                return true;
            default:
                return false;
        }
    }

    /// <summary>By code point: characters outside the basic plane come after all others, surrogates or not.</summary>
    private static int CompareCodePoints(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        return char.IsSurrogate(a) != char.IsSurrogate(b) ? (char.IsSurrogate(a) ? 1 : -1) : a.CompareTo(b);
    }
}
