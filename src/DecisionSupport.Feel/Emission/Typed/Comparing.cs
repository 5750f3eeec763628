using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>Comparisons of what is read as it is; where there is nothing to read, another test answers.</summary>
internal static class Comparing
{
    public static FeelTest<FeelFrame, TTruth>? Compare<T, TTruth>(Answers<TTruth> answers, ComparisonOperator comparison, Reader<T>? left, Reader<T>? right, FeelTest<FeelFrame, TTruth> otherwise)
        where T : struct, IComparable<T>
        where TTruth : struct, Enum
    {
        if (left is null || right is null)
        {
            return null;
        }

        var (below, equal, above) = Orders(answers, comparison);
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
    public static FeelTest<FeelFrame, TTruth> Numbers<TTruth>(
        Answers<TTruth> answers, ComparisonOperator comparison, BankSlot left, BankSlot right, FeelTest<FeelFrame, TTruth> otherwise)
        where TTruth : struct, Enum
    {
        var (below, equal, above) = Orders(answers, comparison);
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
    public static FeelTest<FeelFrame, TTruth>? Same<TTruth>(
        Answers<TTruth> answers, ComparisonOperator comparison, BankSlot place, string text, FeelTest<FeelFrame, TTruth> otherwise)
        where TTruth : struct, Enum => comparison switch
        {
            ComparisonOperator.Equal => frame => frame.Banks[place.Bank][place.Index].Reference is string read ? answers.Of(read == text) : otherwise(frame),
            ComparisonOperator.NotEqual => frame => frame.Banks[place.Bank][place.Index].Reference is string read ? answers.Of(read != text) : otherwise(frame),
            _ => null,
        };

    public static FeelTest<FeelFrame, TTruth> Among<TTruth>(Answers<TTruth> answers, BankSlot place, string[] texts, FeelTest<FeelFrame, TTruth> otherwise)
        where TTruth : struct, Enum => frame =>
    {
        if (frame.Banks[place.Bank][place.Index].Reference is not string read)
        {
            return otherwise(frame);
        }

        foreach (var text in texts)
        {
            if (read == text)
            {
                return answers.True;
            }
        }

        return answers.False;
    };

    private static (TTruth Below, TTruth Equal, TTruth Above) Orders<TTruth>(Answers<TTruth> answers, ComparisonOperator comparison)
        where TTruth : struct, Enum
    {
        var (_, yes, no) = answers;
        return comparison switch
        {
            ComparisonOperator.Equal => (no, yes, no),
            ComparisonOperator.NotEqual => (yes, no, yes),
            ComparisonOperator.Less => (yes, no, no),
            ComparisonOperator.LessOrEqual => (yes, yes, no),
            ComparisonOperator.Greater => (no, no, yes),
            _ => (no, yes, yes),
        };
    }
}
