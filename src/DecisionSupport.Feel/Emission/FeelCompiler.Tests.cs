using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission;

internal sealed partial class FeelCompiler
{
    /// <summary>Whether a value passes a test after <c>in</c>.</summary>
    private delegate bool? FeelTest(FeelFrame frame, in FeelValue value);

    private FeelEvaluator EmitIn(InNode membership)
    {
        var value = Emit(membership.Value);
        var test = EmitAny([.. membership.Tests.Select(test => EmitTest(test, membership.HasParentheses))]);
        if (membership.InputSlot is not { } slot)
        {
            return frame => FeelValue.From(test(frame, value(frame)));
        }

        return frame =>
        {
            var input = value(frame);
            frame.Locals[slot] = input;
            return FeelValue.From(test(frame, input));
        };
    }

    private static FeelTest EmitAny(FeelTest[] tests)
    {
        if (tests.Length == 1)
        {
            return tests[0];
        }

        return (frame, in value) =>
        {
            bool? result = false;
            foreach (var test in tests)
            {
                result = TernaryLogic.Or(result, test(frame, value));
                if (result is true)
                {
                    break;
                }
            }

            return result;
        };
    }

    private FeelTest EmitTest(FeelNode test, bool matchesWhole) => test switch
    {
        RangeNode range => EmitRangeTest(range),
        UnaryTestNode unary => EmitComparisonTest(unary),
        NegatedTestsNode negated => EmitNegatedTest(negated),
        _ when test.MentionsInput => EmitCondition(test),
        _ => EmitValueTest(test, matchesWhole),
    };

    private FeelTest EmitRangeTest(RangeNode range)
    {
        var start = Emit(range.Start);
        var end = Emit(range.End);
        var whole = EmitRange(range);
        var above = range.StartIncluded ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater;
        var below = range.EndIncluded ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less;
        return (frame, in value) =>
        {
            frame.Budget.SpendOn(value);
            return value.Kind == FeelKind.Range
                ? Membership.Test(value, whole(frame))
                : TernaryLogic.And(Ordering.Holds(above, value, start(frame)), Ordering.Holds(below, value, end(frame)));
        };
    }

    private FeelTest EmitComparisonTest(UnaryTestNode test)
    {
        var operand = Emit(test.Operand);
        var operation = test.Operator;
        return (frame, in value) =>
        {
            frame.Budget.SpendOn(value);
            return TernaryLogic.Read(Ordering.Test(operation, value, operand(frame)));
        };
    }

    private FeelTest EmitNegatedTest(NegatedTestsNode negated)
    {
        var test = EmitAny([.. negated.Tests.Select(test => EmitTest(test, matchesWhole: true))]);
        return (frame, in value) => TernaryLogic.Not(test(frame, value));
    }

    /// <summary>A test that mentions <c>?</c> is a condition, unless it turns out to be a value to compare with.</summary>
    private FeelTest EmitCondition(FeelNode test)
    {
        var condition = Emit(test);
        return (frame, in value) =>
        {
            var result = condition(frame);
            return result.IsBoolean || result.IsNull ? TernaryLogic.Read(result) : Membership.Test(value, result);
        };
    }

    private FeelTest EmitValueTest(FeelNode test, bool matchesWhole)
    {
        var evaluator = Emit(test);
        return (frame, in value) =>
        {
            var tested = evaluator(frame);
            frame.Budget.SpendOn(tested);
            return matchesWhole && value.Kind == FeelKind.List && Equality.AreSame(value, tested) ? true : Membership.Test(value, tested);
        };
    }

    private FeelEvaluator EmitUnaryTest(UnaryTestNode test)
    {
        var operand = Emit(test.Operand);
        var operation = test.Operator;
        return frame => Ranges.FromComparison(operation, operand(frame));
    }

    private FeelEvaluator EmitRange(RangeNode range)
    {
        var start = Emit(range.Start);
        var end = Emit(range.End);
        var startIncluded = range.StartIncluded;
        var endIncluded = range.EndIncluded;
        return frame => Ranges.Create(start(frame), startIncluded, end(frame), endIncluded);
    }
}
