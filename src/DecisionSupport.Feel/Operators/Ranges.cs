using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Operators;

/// <summary>Makes ranges; null where the ends cannot bound one.</summary>
internal static class Ranges
{
    public static FeelValue Create(in FeelValue start, bool startIncluded, in FeelValue end, bool endIncluded)
    {
        var comparable = start.IsNull || end.IsNull || Ordering.TryCompare(start, end, out _);
        return comparable && !(start.IsNull && end.IsNull)
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
