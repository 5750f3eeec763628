using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Emission.Typed;

internal sealed partial class TypedEmitter<TTruth>
{
    private const int MonthsInCalendar = 12 * 9999;

    private Reader<DateOnly>? Day(FeelNode node) => node switch
    {
        _ when FeelCompiler.TryConstant(node, out var constant) => constant.TryAsDate(out var day) ? Always(day) : null,
        VariableNode { Variable.Place: var (bank, index) } => (frame, out day) => frame.Banks[bank][index].TryAsDate(out day),
        VariableNode { Variable.DefinedAs: { } defined } => Day(defined),
        BuiltInCallNode call => DayInTheirMonth(call) ?? Call<DateOnly>(call),
        ArithmeticNode { Operator: ArithmeticOperator.Add, Right.Type.Kind: FeelTypeKind.YearMonthDuration } sum => Move(Day(sum.Left), Months(sum.Right), 1),
        ArithmeticNode { Operator: ArithmeticOperator.Subtract, Right.Type.Kind: FeelTypeKind.YearMonthDuration } difference =>
            Move(Day(difference.Left), Months(difference.Right), -1),
        _ => null,
    };

    /// <summary>The months of a duration of years and months.</summary>
    private static Reader<long>? Months(FeelNode node) => node switch
    {
        _ when FeelCompiler.TryConstant(node, out var constant) => constant.Kind == FeelKind.YearMonthDuration ? Always(constant.RawMonths) : null,
        VariableNode { Variable.Place: var (bank, index) } => (frame, out months) =>
        {
            ref readonly var value = ref frame.Banks[bank][index];
            var isOne = value.Kind == FeelKind.YearMonthDuration;
            months = isOne ? value.RawMonths : 0;
            return isOne;
        }
        ,
        _ => null,
    };

    private static Reader<DateOnly>? Move(Reader<DateOnly>? from, Reader<long>? months, int sign) => from is null || months is null ? null : (frame, out day) =>
    {
        if (!from(frame, out day) || !months(frame, out var count) || count is < -MonthsInCalendar or > MonthsInCalendar)
        {
            return false;
        }

        var month = (day.Year * 12) + day.Month - 1 + (sign * count);
        var isInCalendar = month is >= 12 and < MonthsInCalendar + 12;
        day = isInCalendar ? day.AddMonths((int)(sign * count)) : day;
        return isInCalendar;
    };

    /// <summary>
    /// <c>date(d.year + n, d.month, 1)</c>: nearly every age limit is written so, and d is then read and taken apart once instead of for each part.
    /// </summary>
    private Reader<DateOnly>? DayInTheirMonth(BuiltInCallNode call)
    {
        if (call is not { Signatures: [{ Typed: TypedWork<long, long, long, DateOnly> work }], Arguments: [var year, PathNode { Name: "month", Source: VariableNode born }, var dayOfMonth] }
            || YearsAfter(year, born) is not { } years || Day(born) is not { } day || !FeelCompiler.TryConstant(dayOfMonth, out var constant) || !TryWhole(constant, out var first))
        {
            return null;
        }

        return (frame, out result) =>
        {
            result = default;
            if (!day(frame, out var read) || !years(frame, out var count))
            {
                return false;
            }

            var (readYear, month, _) = read;
            return work(readYear + count, month, first, out result);
        };
    }

    /// <summary>What is added to the year of a day; null when the expression does not begin with that year.</summary>
    private Reader<long>? YearsAfter(FeelNode node, VariableNode day) => node switch
    {
        ArithmeticNode { Operator: ArithmeticOperator.Add, Left: PathNode { Name: "year", Source: VariableNode same } } sum when same.Path == day.Path => Whole(sum.Right),
        ArithmeticNode { Operator: ArithmeticOperator.Add } sum => Add(YearsAfter(sum.Left, day), Whole(sum.Right), 1),
        ArithmeticNode { Operator: ArithmeticOperator.Subtract } difference => Add(YearsAfter(difference.Left, day), Whole(difference.Right), -1),
        _ => null,
    };

    private static Reader<T> Always<T>(T constant) => (_, out value) =>
    {
        value = constant;
        return true;
    };
}
