using DecisionSupport.Feel.Operators;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Comparisons of two readers. Unknown when either has nothing to read.</summary>
internal static class Comparisons
{
    public static Test OfDays(ComparisonOperator comparison, DayReader left, DayReader right)
    {
        var (below, equal, above) = Answers(comparison);
        return frame => !left(frame, out var first) || !right(frame, out var second) ? Truth.Unknown : first < second ? below : first == second ? equal : above;
    }

    /// <summary>The day the case is looked at against another day: what rules compare most.</summary>
    public static Test OfToday(ComparisonOperator comparison, DayReader other)
    {
        var (below, equal, above) = Answers(comparison);
        return frame => !other(frame, out var day) ? Truth.Unknown : frame.Today < day ? below : frame.Today == day ? equal : above;
    }

    public static Test OfWholeNumbers(ComparisonOperator comparison, WholeNumberReader left, WholeNumberReader right)
    {
        var (below, equal, above) = Answers(comparison);
        return frame => !left(frame, out var first) || !right(frame, out var second) ? Truth.Unknown : first < second ? below : first == second ? equal : above;
    }

    public static Test OfNumbers(ComparisonOperator comparison, NumberReader left, NumberReader right)
    {
        var (below, equal, above) = Answers(comparison);
        return frame =>
        {
            if (!left(frame, out var first) || !right(frame, out var second))
            {
                return Truth.Unknown;
            }

            var order = decimal.Compare(first, second);
            return order < 0 ? below : order == 0 ? equal : above;
        };
    }

    /// <summary>A fact against a limit that law sets.</summary>
    public static Test OfFactWithParameter(ComparisonOperator comparison, int fact, int parameter)
    {
        var (below, equal, above) = Answers(comparison);
        return frame =>
        {
            ref readonly var value = ref frame.Facts[fact];
            ref readonly var limit = ref frame.Parameters[parameter];
            if (!value.IsNumber || !limit.IsNumber)
            {
                return Truth.Unknown;
            }

            var order = decimal.Compare(value.RawNumber, limit.RawNumber);
            return order < 0 ? below : order == 0 ? equal : above;
        };
    }

    public static Truth Holds(ComparisonOperator comparison, int order)
    {
        var (below, equal, above) = Answers(comparison);
        return order < 0 ? below : order == 0 ? equal : above;
    }

    /// <summary>What a comparison answers for each order of its sides.</summary>
    public static (Truth Below, Truth Equal, Truth Above) Answers(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => (Truth.False, Truth.True, Truth.False),
        ComparisonOperator.NotEqual => (Truth.True, Truth.False, Truth.True),
        ComparisonOperator.Less => (Truth.True, Truth.False, Truth.False),
        ComparisonOperator.LessOrEqual => (Truth.True, Truth.True, Truth.False),
        ComparisonOperator.Greater => (Truth.False, Truth.False, Truth.True),
        _ => (Truth.False, Truth.True, Truth.True),
    };
}
