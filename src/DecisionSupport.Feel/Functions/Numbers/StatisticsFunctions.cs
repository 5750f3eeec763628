using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Numbers;

/// <summary>Functions that make one result of a list of numbers or other comparable values.</summary>
internal static class StatisticsFunctions
{
    private static FeelType Number => FeelType.Number;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.OfList("min", FeelType.Any, static (_, a) => Extreme(a[0], -1), FeelType.Any).WithResult(ElementOf),
        FeelBuiltIn.OfList("max", FeelType.Any, static (_, a) => Extreme(a[0], 1), FeelType.Any).WithResult(ElementOf),
        OfNumbers("sum", static numbers => Sum(numbers)),
        OfNumbers("product", static numbers => numbers.Aggregate(1m, static (product, number) => product * number)),
        OfNumbers("mean", static numbers => Sum(numbers) / numbers.Length),
        OfNumbers("median", Median),
        OfNumbers("stddev", StandardDeviation),
        FeelBuiltIn.OfList("mode", FeelType.List(Number), static (_, a) => Mode(a[0]), Number),
    ];

    private static FeelBuiltIn OfNumbers(string name, Func<decimal[], decimal?> calculation) =>
        FeelBuiltIn.OfList(name, Number, (frame, a) => Calculate(frame, a[0], calculation), Number);

    /// <summary>Null for an empty list, for an unknown number and where the result is too large.</summary>
    private static FeelValue Calculate(FeelFrame frame, in FeelValue list, Func<decimal[], decimal?> calculation)
    {
        frame.Budget.Spend(((FeelList)list.Reference!).Count);
        if (NumbersOf(list) is not { Length: > 0 } numbers)
        {
            return FeelValue.Null;
        }

        try
        {
            return calculation(numbers) is { } result ? FeelValue.From(result) : FeelValue.Null;
        }
        catch (ArithmeticException)
        {
            return FeelValue.Null;
        }
    }

    private static decimal[]? NumbersOf(in FeelValue list)
    {
        var items = ((FeelList)list.Reference!).Span;
        var numbers = new decimal[items.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!items[i].IsNumber)
            {
                return null;
            }

            numbers[i] = items[i].RawNumber;
        }

        return numbers;
    }

    private static decimal Sum(decimal[] numbers)
    {
        decimal sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    private static decimal? Median(decimal[] numbers)
    {
        Array.Sort(numbers);
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }

    /// <summary>Of a sample: divided by one less than the count.</summary>
    private static decimal? StandardDeviation(decimal[] numbers)
    {
        if (numbers.Length < 2)
        {
            return null;
        }

        var mean = Sum(numbers) / numbers.Length;
        var squares = numbers.Sum(number => (number - mean) * (number - mean));
        return DecimalMath.SquareRoot(squares / (numbers.Length - 1));
    }

    private static FeelValue Mode(in FeelValue list)
    {
        if (NumbersOf(list) is not { } numbers)
        {
            return FeelValue.Null;
        }

        var counts = numbers.GroupBy(static number => number).Select(static same => KeyValuePair.Create(same.Key, same.Count())).ToArray();
        var most = counts.Select(static count => count.Value).DefaultIfEmpty().Max();
        var modes = counts.Where(count => count.Value == most).Select(static count => count.Key).Order();
        return FeelValue.From(new FeelList(modes.Select(FeelValue.From)));
    }

    private static FeelValue Extreme(in FeelValue list, int direction)
    {
        var items = ((FeelList)list.Reference!).Span;
        if (items.IsEmpty)
        {
            return FeelValue.Null;
        }

        var extreme = items[0];
        foreach (ref readonly var item in items)
        {
            if (!Ordering.TryCompare(item, extreme, out var order))
            {
                return FeelValue.Null;
            }

            extreme = order * direction > 0 ? item : extreme;
        }

        return extreme;
    }

    private static FeelType ElementOf(IReadOnlyList<FeelType> arguments) => arguments is [{ Kind: FeelTypeKind.List } list]
        ? list.Element
        : arguments.Aggregate(FeelType.Null, TypeRelations.Join);
}
