using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Emission.Typed;

internal sealed partial class TypedEmitter<TTruth>
{
    /// <summary>Larger whole numbers are left to FEEL: sums of these never overflow.</summary>
    private const decimal LargestWhole = 1_000_000_000m;

    /// <summary>A number that is whole by its nature, or found to be when it is read.</summary>
    private Reader<long>? Whole(FeelNode node) => node switch
    {
        _ when FeelCompiler.TryConstant(node, out var constant) => TryWhole(constant, out var whole) ? Always(whole) : null,
        VariableNode { Variable.Place: var (bank, index) } => (frame, out number) => TryWhole(frame.Banks[bank][index], out number),
        VariableNode { Variable.DefinedAs: { } defined } => Whole(defined),
        BuiltInCallNode call => Call<long>(call),
        PathNode { Source.Type.Kind: FeelTypeKind.Date } part => PartOf(Day(part.Source), part.Name),
        ArithmeticNode { Operator: ArithmeticOperator.Add } sum => Add(Whole(sum.Left), Whole(sum.Right), 1),
        ArithmeticNode { Operator: ArithmeticOperator.Subtract } difference => Add(Whole(difference.Left), Whole(difference.Right), -1),
        IfNode choice => Choose(Compile(choice.Condition, Unknown), Whole(choice.Then), Whole(choice.Else)),
        _ => null,
    };

    private static Reader<long>? PartOf(Reader<DateOnly>? reader, string part) => (reader, part) switch
    {
        ({ } day, "year") => (frame, out number) =>
        {
            var isThere = day(frame, out var read);
            number = read.Year;
            return isThere;
        }
        ,
        ({ } day, "month") => (frame, out number) =>
        {
            var isThere = day(frame, out var read);
            number = read.Month;
            return isThere;
        }
        ,
        ({ } day, "day") => (frame, out number) =>
        {
            var isThere = day(frame, out var read);
            number = read.Day;
            return isThere;
        }
        ,
        _ => null,
    };

    private static Reader<long>? Add(Reader<long>? left, Reader<long>? right, int sign) => left is null || right is null ? null : (frame, out number) =>
    {
        number = 0;
        if (!left(frame, out var first) || !right(frame, out var second))
        {
            return false;
        }

        number = first + (sign * second);
        return true;
    };

    private Reader<long>? Choose(FeelTest<FeelFrame, TTruth>? condition, Reader<long>? then, Reader<long>? otherwise) =>
        condition is null || then is null || otherwise is null ? null : (frame, out number) =>
        {
            number = 0;
            var truth = condition(frame);
            return answers.IsTrue(truth) ? then(frame, out number) : answers.IsFalse(truth) && otherwise(frame, out number);
        };

    private static bool TryWhole(in FeelValue value, out long number)
    {
        var isWhole = value.IsNumber && decimal.IsInteger(value.RawNumber) && Math.Abs(value.RawNumber) <= LargestWhole;
        number = isWhole ? (long)value.RawNumber : 0;
        return isWhole;
    }
}
