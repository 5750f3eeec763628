namespace DecisionSupport.Feel.Operators;

/// <summary>Makes ranges; null where the ends cannot bound one.</summary>
internal static class Ranges
{
    public static FeelValue Create(in FeelValue start, bool startIncluded, in FeelValue end, bool endIncluded)
    {
        var low = start.IsNull ? end : start;
        var high = end.IsNull ? start : end;
        return Ordering.TryCompare(low, high, out _)
            ? FeelValue.From(new FeelRange(start, startIncluded, end, endIncluded))
            : FeelValue.Null;
    }

    public static FeelValue FromComparison(ComparisonOperator comparison, in FeelValue end) => comparison switch
    {
        ComparisonOperator.Less => Create(FeelValue.Null, false, end, false),
        ComparisonOperator.LessOrEqual => Create(FeelValue.Null, false, end, true),
        ComparisonOperator.Greater => Create(end, false, FeelValue.Null, false),
        ComparisonOperator.GreaterOrEqual => Create(end, true, FeelValue.Null, false),
        ComparisonOperator.Equal => Create(end, true, end, true),
        _ => FeelValue.Null,
    };
}
