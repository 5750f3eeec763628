using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Typing;
using DecisionSupport.Feel.Names;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

internal sealed partial class FeelBinder
{
    private NegationNode BindNegation(NegationNode negation)
    {
        var operand = Bind(negation.Operand);
        var fits = operand.Type.IsOpen
            || operand.Type.Kind is FeelTypeKind.Number or FeelTypeKind.DayTimeDuration or FeelTypeKind.YearMonthDuration;
        if (!fits)
        {
            Report(negation.Position, $"cannot negate {operand.Type}", "only numbers and lengths of time have a sign");
        }

        return new NegationNode(negation.Position, operand) { Type = fits && !operand.Type.IsOpen ? operand.Type : FeelType.Any };
    }

    private ArithmeticNode BindArithmetic(ArithmeticNode arithmetic)
    {
        var left = Bind(arithmetic.Left);
        var right = Bind(arithmetic.Right);
        var type = ArithmeticTypes.ResultOf(arithmetic.Operator, left.Type, right.Type);
        if (type is null)
        {
            var symbol = ArithmeticTypes.SymbolOf(arithmetic.Operator);
            var mixesText = arithmetic.Operator == ArithmeticOperator.Add
                && (left.Type.Kind == FeelTypeKind.String || right.Type.Kind == FeelTypeKind.String);
            Report(
                arithmetic.Position,
                $"cannot calculate {left.Type} {symbol} {right.Type}",
                mixesText ? "make a text with string(...)" : "days go with lengths of time such as @\"P3M\", numbers with numbers");
        }

        return new ArithmeticNode(arithmetic.Position, arithmetic.Operator, left, right) { Type = type ?? FeelType.Null };
    }

    private ComparisonNode BindComparison(ComparisonNode comparison)
    {
        var left = Bind(comparison.Left);
        var right = Bind(comparison.Right);
        var ordered = comparison.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        Report(ComparisonRules.Check(left, right, ordered, comparison.Position));
        return new ComparisonNode(comparison.Position, comparison.Operator, left, right) { Type = FeelType.Boolean };
    }

    private BetweenNode BindBetween(BetweenNode between)
    {
        var value = Bind(between.Value);
        var low = Bind(between.Low);
        var high = Bind(between.High);
        Report(ComparisonRules.Check(value, low, ordered: true, between.Position)
            ?? ComparisonRules.Check(value, high, ordered: true, between.Position));
        return new BetweenNode(between.Position, value, low, high) { Type = FeelType.Boolean };
    }

    private ImmutableArray<FeelNode> BindConditions(ImmutableArray<FeelNode> nodes)
    {
        var bound = BindAll(nodes);
        foreach (var node in bound)
        {
            RequireBoolean(node);
        }

        return bound;
    }

    private void RequireBoolean(FeelNode node)
    {
        if (!node.Type.IsOpen && node.Type.Kind != FeelTypeKind.Boolean)
        {
            Report(node.Position, $"expected a condition (true or false) but this is {node.Type}", "compare it with something");
        }
    }

    private InNode BindIn(InNode membership)
    {
        var value = Bind(membership.Value);
        var outer = _locals;
        var mentionsInput = membership.Tests.Any(test => test.MentionsInput);
        var input = mentionsInput ? Declare(InNode.Input, value.Type) : null;
        var tests = BindAll(membership.Tests);
        _locals = outer;
        foreach (var test in tests)
        {
            CheckTest(value, test);
        }

        return new InNode(membership.Position, value, tests)
        {
            InputSlot = input?.Slot,
            HasParentheses = membership.HasParentheses,
            Type = FeelType.Boolean,
        };
    }

    private void CheckTest(FeelNode value, FeelNode test)
    {
        switch (test)
        {
            case RangeNode range:
                Report(ComparisonRules.Check(value, range.Start, ordered: true, test.Position)
                    ?? ComparisonRules.Check(value, range.End, ordered: true, test.Position));
                break;
            case UnaryTestNode unary:
                var ordered = unary.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
                Report(ComparisonRules.Check(value, unary.Operand, ordered, test.Position));
                break;
            case NegatedTestsNode or ListNode:
                foreach (var child in test.Children)
                {
                    CheckTest(value, child);
                }

                break;
            default:
                CheckValueTest(value, test);
                break;
        }
    }

    private void CheckValueTest(FeelNode value, FeelNode test)
    {
        var element = test.Type.Kind is FeelTypeKind.List or FeelTypeKind.Range ? test.Type.Element : test.Type;
        if (!test.MentionsInput && !TypeRelations.MayBeSame(value.Type, test.Type))
        {
            Report(ComparisonRules.Check(value, test with { Type = element }, ordered: false, test.Position));
        }
        else if (!test.MentionsInput)
        {
            Report(ComparisonRules.Check(value, test, ordered: false, test.Position));
        }
    }

    private UnaryTestNode BindUnaryTest(UnaryTestNode test)
    {
        var operand = Bind(test.Operand);
        return new UnaryTestNode(test.Position, test.Operator, operand) { Type = FeelType.Range(operand.Type) };
    }

    private InstanceOfNode BindInstanceOf(InstanceOfNode instance)
    {
        var value = Bind(instance.Value);
        if (instance.Target is null)
        {
            Report(
                instance.Position,
                $"'{instance.TargetText}' is not a type",
                Nearest.Hint(instance.TargetText, ["number", "string", "boolean", "date", "time"]));
        }

        return new InstanceOfNode(instance.Position, value, instance.Target, instance.TargetText) { Type = FeelType.Boolean };
    }
}
