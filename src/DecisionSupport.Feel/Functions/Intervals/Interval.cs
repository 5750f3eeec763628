namespace DecisionSupport.Feel.Functions.Intervals;

/// <summary>A range, or a point taken as the range from itself to itself.</summary>
internal readonly record struct Interval(FeelValue Start, bool StartIncluded, FeelValue End, bool EndIncluded, bool IsPoint)
{
    public static Interval Of(in FeelValue value) => value.Reference is FeelRange range
        ? new Interval(range.Start, range.StartIncluded, range.End, range.EndIncluded, IsPoint: false)
        : new Interval(value, StartIncluded: true, value, EndIncluded: true, IsPoint: true);
}
