using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>Comparisons of what is read as it is; where there is nothing to read, another test answers.</summary>
internal static class Comparing
{
    public static FeelTest<FeelFrame>? Compare<T>(ComparisonOperator comparison, Reader<T>? left, Reader<T>? right, FeelTest<FeelFrame> otherwise)
        where T : struct, IComparable<T>
    {
        if (left is null || right is null)
        {
            return null;
        }

        var (below, equal, above) = Answers(comparison);
        return frame =>
        {
            if (!left(frame, out var first) || !right(frame, out var second))
            {
                return otherwise(frame);
            }

            var order = first.CompareTo(second);
            return order < 0 ? below : order == 0 ? equal : above;
        };
    }

    /// <summary>A number against a limit, both where the host put them: what rules compare most after days.</summary>
    public static FeelTest<FeelFrame> Numbers(ComparisonOperator comparison, BankSlot left, BankSlot right, FeelTest<FeelFrame> otherwise)
    {
        var (below, equal, above) = Answers(comparison);
        return frame =>
        {
            ref readonly var first = ref frame.Banks[left.Bank][left.Index];
            ref readonly var second = ref frame.Banks[right.Bank][right.Index];
            if (!first.IsNumber || !second.IsNumber)
            {
                return otherwise(frame);
            }

            var order = decimal.Compare(first.RawNumber, second.RawNumber);
            return order < 0 ? below : order == 0 ? equal : above;
        };
    }

    /// <summary>A text against a text in quotes: only whether they are the same.</summary>
    public static FeelTest<FeelFrame>? Same(ComparisonOperator comparison, BankSlot place, string text, FeelTest<FeelFrame> otherwise) => comparison switch
    {
        ComparisonOperator.Equal => frame => frame.Banks[place.Bank][place.Index].Reference is string read ? TruthTables.ToTruth(read == text) : otherwise(frame),
        ComparisonOperator.NotEqual => frame => frame.Banks[place.Bank][place.Index].Reference is string read ? TruthTables.ToTruth(read != text) : otherwise(frame),
        _ => null,
    };

    public static FeelTest<FeelFrame> Among(BankSlot place, string[] texts, FeelTest<FeelFrame> otherwise) => frame =>
    {
        if (frame.Banks[place.Bank][place.Index].Reference is not string read)
        {
            return otherwise(frame);
        }

        foreach (var text in texts)
        {
            if (read == text)
            {
                return Truth.True;
            }
        }

        return Truth.False;
    };

    private static (Truth Below, Truth Equal, Truth Above) Answers(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => (Truth.False, Truth.True, Truth.False),
        ComparisonOperator.NotEqual => (Truth.True, Truth.False, Truth.True),
        ComparisonOperator.Less => (Truth.True, Truth.False, Truth.False),
        ComparisonOperator.LessOrEqual => (Truth.True, Truth.True, Truth.False),
        ComparisonOperator.Greater => (Truth.False, Truth.False, Truth.True),
        _ => (Truth.False, Truth.True, Truth.True),
    };
}
