using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Reads a whole number; false while a fact it needs is unknown, or where the number is not whole.</summary>
internal delegate bool WholeNumberReader(RuleFrame frame, out long number);

/// <summary>Expressions over years, months and days that are whole numbers by their nature.</summary>
internal static class WholeNumberCode
{
    private const decimal Largest = 1_000_000_000m;

    public static WholeNumberReader? Compile(FeelNode node, RuleScope scope) => node switch
    {
        VariableNode variable => Variable(scope.MeaningOf(variable.Path), scope),
        PathNode { Name: "year" or "month" or "day" } part => DayCode.Compile(part.Source, scope) is { } day ? PartOf(day, part.Name) : null,
        ArithmeticNode { Operator: ArithmeticOperator.Add } sum => Join(sum, scope, 1),
        ArithmeticNode { Operator: ArithmeticOperator.Subtract } difference => Join(difference, scope, -1),
        IfNode choice => Choose(choice, scope),
        _ when !node.Descendants().OfType<VariableNode>().Any() => Constant(node),
        _ => null,
    };

    private static WholeNumberReader? Variable(NameMeaning meaning, RuleScope scope)
    {
        switch (meaning)
        {
            case ParameterName { Slot: var slot }:
                return (frame, out number) => TryRead(frame.Parameters[slot], out number);
            case DefinitionName { Definition: { Type.Kind: FeelTypeKind.Number or FeelTypeKind.Any } definition }:
                return Compile(definition.Node, scope) is { } defined ? Remember(defined, definition.Slot) : null;
            default:
                return null;
        }
    }

    private static WholeNumberReader Remember(WholeNumberReader defined, int slot) => (frame, out number) =>
    {
        ref var kept = ref frame.Values[slot];
        if (kept == RuleFrame.ValueNotYetAsked)
        {
            kept = defined(frame, out number) ? number : RuleFrame.ValueUnknown;
        }

        number = kept == RuleFrame.ValueUnknown ? 0 : kept;
        return kept != RuleFrame.ValueUnknown;
    };

    // What reads nothing is worked out once.
    private static WholeNumberReader? Constant(FeelNode node)
    {
        var value = BoundedEvaluation.Run(ExpressionBinder.Compile(node), new FeelFrame([[], [], []], node.Descendants().Count()));
        if (!TryRead(value, out var constant))
        {
            return null;
        }

        return (_, out number) =>
        {
            number = constant;
            return true;
        };
    }

    private static WholeNumberReader PartOf(DayReader day, string part)
    {
        switch (part)
        {
            case "year":
                return (frame, out number) =>
                {
                    var isThere = day(frame, out var read);
                    number = DateOnly.FromDayNumber(read).Year;
                    return isThere;
                };
            case "month":
                return (frame, out number) =>
                {
                    var isThere = day(frame, out var read);
                    number = DateOnly.FromDayNumber(read).Month;
                    return isThere;
                };
            default:
                return (frame, out number) =>
                {
                    var isThere = day(frame, out var read);
                    number = DateOnly.FromDayNumber(read).Day;
                    return isThere;
                };
        }
    }

    private static WholeNumberReader? Join(ArithmeticNode node, RuleScope scope, int sign)
    {
        if (Compile(node.Left, scope) is not { } left || Compile(node.Right, scope) is not { } right)
        {
            return null;
        }

        return (frame, out number) =>
        {
            number = 0;
            if (!left(frame, out var first) || !right(frame, out var second))
            {
                return false;
            }

            number = first + (sign * second);
            return true;
        };
    }

    // A leaf is decided only when every fact in it is known, so a branch may not read more than the condition does.
    private static WholeNumberReader? Choose(IfNode node, RuleScope scope)
    {
        var readByCondition = DependencyReader.Of(node.Condition, scope).Facts;
        if (DependencyReader.Of(node, scope).Facts.Any(slot => !readByCondition.Contains(slot))
            || LeafCode.Compile(node.Condition, scope) is not { } condition || Compile(node.Then, scope) is not { } then || Compile(node.Else, scope) is not { } otherwise)
        {
            return null;
        }

        return (frame, out number) =>
        {
            number = 0;
            return condition(frame) switch
            {
                Truth.True => then(frame, out number),
                Truth.False => otherwise(frame, out number),
                _ => false,
            };
        };
    }

    private static bool TryRead(FeelValue value, out long number)
    {
        number = 0;
        if (!value.IsNumber || value.RawNumber != decimal.Truncate(value.RawNumber) || Math.Abs(value.RawNumber) > Largest)
        {
            return false;
        }

        number = (long)value.RawNumber;
        return true;
    }
}
