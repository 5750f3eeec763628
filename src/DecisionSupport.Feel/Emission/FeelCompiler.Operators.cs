using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Emission;

internal sealed partial class FeelCompiler
{
    private FeelEvaluator EmitNegation(NegationNode negation)
    {
        var operand = Emit(negation.Operand);
        return frame => Arithmetic.Negate(operand(frame));
    }

    private FeelEvaluator EmitArithmetic(ArithmeticNode arithmetic)
    {
        var left = Emit(arithmetic.Left);
        var right = Emit(arithmetic.Right);
        var operation = arithmetic.Operator;
        return frame => Arithmetic.Apply(operation, left(frame), right(frame), frame.Budget);
    }

    private FeelEvaluator EmitComparison(ComparisonNode comparison)
    {
        var left = Emit(comparison.Left);
        var right = Emit(comparison.Right);
        var operation = comparison.Operator;
        switch (operation)
        {
            case ComparisonOperator.Equal:
                return frame =>
                {
                    var value = left(frame);
                    frame.Budget.SpendOn(value);
                    return Equality.Test(value, right(frame));
                };
            case ComparisonOperator.NotEqual:
                return frame =>
                {
                    var value = left(frame);
                    frame.Budget.SpendOn(value);
                    return Equality.TestNot(value, right(frame));
                };
            default:
                return frame =>
                {
                    var value = left(frame);
                    frame.Budget.SpendOn(value);
                    return FeelValue.From(Ordering.Holds(operation, value, right(frame)));
                };
        }
    }

    private FeelEvaluator EmitAnd(AndNode and)
    {
        var operands = EmitAll(and.Operands);
        return frame =>
        {
            bool? result = true;
            foreach (var operand in operands)
            {
                result = TernaryLogic.And(result, TernaryLogic.Read(operand(frame)));
                if (result is false)
                {
                    return FeelValue.False;
                }
            }

            return FeelValue.From(result);
        };
    }

    private FeelEvaluator EmitOr(OrNode or)
    {
        var operands = EmitAll(or.Operands);
        return frame =>
        {
            bool? result = false;
            foreach (var operand in operands)
            {
                result = TernaryLogic.Or(result, TernaryLogic.Read(operand(frame)));
                if (result is true)
                {
                    return FeelValue.True;
                }
            }

            return FeelValue.From(result);
        };
    }

    private FeelEvaluator EmitNot(NotNode not)
    {
        var operand = Emit(not.Operand);
        return frame =>
        {
            var value = operand(frame);
            return ImplicitConversion.TryConvert(ref value, FeelType.Boolean) ? TernaryLogic.Not(value) : FeelValue.Null;
        };
    }

    private FeelEvaluator EmitBetween(BetweenNode between)
    {
        var value = Emit(between.Value);
        var low = Emit(between.Low);
        var high = Emit(between.High);
        return frame =>
        {
            var tested = value(frame);
            frame.Budget.SpendOn(tested);
            return FeelValue.From(TernaryLogic.And(
                Ordering.Holds(ComparisonOperator.GreaterOrEqual, tested, low(frame)),
                Ordering.Holds(ComparisonOperator.LessOrEqual, tested, high(frame))));
        };
    }

    private FeelEvaluator EmitInstanceOf(InstanceOfNode instance)
    {
        var value = Emit(instance.Value);
        if (instance.Target is not { } target)
        {
            return Constant(FeelValue.Null);
        }

        return frame =>
        {
            var tested = value(frame);
            return FeelValue.From(tested.IsNull ? target.Kind == FeelTypeKind.Null : ValueTypes.IsInstance(tested, target));
        };
    }

    private FeelEvaluator EmitIf(IfNode conditional)
    {
        var condition = Emit(conditional.Condition);
        var then = Emit(conditional.Then);
        var otherwise = Emit(conditional.Else);
        return frame => condition(frame).IsTrue ? then(frame) : otherwise(frame);
    }
}
