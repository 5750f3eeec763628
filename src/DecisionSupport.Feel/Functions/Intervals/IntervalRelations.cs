using DecisionSupport.Feel.Operators;

namespace DecisionSupport.Feel.Functions.Intervals;

/// <summary>Whether two intervals stand in a relation; null when their ends cannot be compared.</summary>
internal delegate bool? IntervalRelation(in Interval left, in Interval right);

/// <summary>The relations of the standard, in three-valued logic (<c>&amp;</c> and <c>|</c> of C# on <c>bool?</c>).</summary>
internal static class IntervalRelations
{
    public static bool? Before(in Interval left, in Interval right) =>
        Less(left.End, right.Start) | (Same(left.End, right.Start) & (!left.EndIncluded || !right.StartIncluded));

    public static bool? Meets(in Interval left, in Interval right) =>
        Same(left.End, right.Start) & (left.EndIncluded && right.StartIncluded);

    public static bool? Overlaps(in Interval left, in Interval right) =>
        ReachesInto(left, right) & ReachesInto(right, left);

    public static bool? OverlapsBefore(in Interval left, in Interval right) =>
        (Less(left.Start, right.Start) | (Same(left.Start, right.Start) & (left.StartIncluded && !right.StartIncluded)))
        & ReachesInto(left, right)
        & EndsWithin(left, right);

    public static bool? Finishes(in Interval left, in Interval right) => left.IsPoint
        ? Same(right.End, left.Start) & right.EndIncluded
        : Same(left.End, right.End) & (left.EndIncluded == right.EndIncluded) & StartsWithin(left, right);

    public static bool? Starts(in Interval left, in Interval right) => left.IsPoint
        ? Same(right.Start, left.Start) & right.StartIncluded
        : Same(left.Start, right.Start) & (left.StartIncluded == right.StartIncluded) & EndsWithin(left, right);

    public static bool? Includes(in Interval left, in Interval right) => right.IsPoint
        ? (Less(left.Start, right.Start) & Less(right.Start, left.End))
            | (Same(left.Start, right.Start) & left.StartIncluded)
            | (Same(left.End, right.Start) & left.EndIncluded)
        : StartsWithin(right, left) & EndsWithin(right, left);

    public static bool? Coincides(in Interval left, in Interval right) =>
        Same(left.Start, right.Start) & (left.StartIncluded == right.StartIncluded)
        & Same(left.End, right.End) & (left.EndIncluded == right.EndIncluded);

    /// <summary>The first begins no earlier than the second.</summary>
    private static bool? StartsWithin(in Interval inner, in Interval outer) =>
        Less(outer.Start, inner.Start) | (Same(inner.Start, outer.Start) & (!inner.StartIncluded || outer.StartIncluded));

    /// <summary>The first ends no later than the second.</summary>
    private static bool? EndsWithin(in Interval inner, in Interval outer) =>
        Less(inner.End, outer.End) | (Same(inner.End, outer.End) & (!inner.EndIncluded || outer.EndIncluded));

    /// <summary>The first ends after the second has begun.</summary>
    private static bool? ReachesInto(in Interval left, in Interval right) =>
        Less(right.Start, left.End) | (Same(left.End, right.Start) & (left.EndIncluded && right.StartIncluded));

    private static bool? Less(in FeelValue left, in FeelValue right) => Ordering.Holds(ComparisonOperator.Less, left, right);

    /// <summary>Ends without order are no ends; an open end is comparable with nothing.</summary>
    private static bool? Same(in FeelValue left, in FeelValue right) => Ordering.TryCompare(left, right, out var order) ? order == 0 : null;
}
