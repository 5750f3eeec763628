namespace DecisionSupport.Feel.Operators;

/// <summary>The operator <c>=</c>: null when values of different kinds are compared.</summary>
internal static class Equality
{
    public static FeelValue Test(in FeelValue left, in FeelValue right) => FeelValue.From(AreEqualOrSingle(left, right));

    public static FeelValue TestNot(in FeelValue left, in FeelValue right) => FeelValue.From(!AreEqualOrSingle(left, right));

    /// <summary>Equal for certain; values that cannot be compared are not. A list of one is not its element here.</summary>
    public static bool AreSame(in FeelValue left, in FeelValue right) => AreEqual(left, right) is true;

    private static bool? AreEqual(in FeelValue left, in FeelValue right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return left.RawNumber == right.RawNumber;
        }

        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull;
        }

        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return null;
        }

        return kind switch
        {
            FeelKind.Time or FeelKind.DateTime => left.RawMoment.Compare(right.RawMoment) == 0,
            FeelKind.List => OfLists((FeelList)left.Reference!, (FeelList)right.Reference!),
            FeelKind.Context => OfContexts((FeelContext)left.Reference!, (FeelContext)right.Reference!),
            FeelKind.Range => OfRanges((FeelRange)left.Reference!, (FeelRange)right.Reference!),
            _ => left.Equals(right),
        };
    }

    /// <summary>A list of one may be compared with what its element may be compared with.</summary>
    private static bool? AreEqualOrSingle(in FeelValue left, in FeelValue right)
    {
        if (AreEqual(left, right) is { } answer)
        {
            return answer;
        }

        if (left.Reference is FeelList { Count: 1 } leftList)
        {
            return AreEqual(leftList[0], right);
        }

        return right.Reference is FeelList { Count: 1 } rightList ? AreEqual(left, rightList[0]) : null;
    }

    private static bool OfLists(FeelList left, FeelList right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!AreSame(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OfContexts(FeelContext left, FeelContext right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (ref readonly var entry in left.Entries)
        {
            if (!right.TryGet(entry.Key, out var value) || !AreSame(entry.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OfRanges(FeelRange left, FeelRange right) =>
        left.StartIncluded == right.StartIncluded
        && left.EndIncluded == right.EndIncluded
        && AreSame(left.Start, right.Start)
        && AreSame(left.End, right.End);
}
