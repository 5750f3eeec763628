using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Feel.Tests.Properties;

/// <summary>The laws of Kleene's three-valued logic, over values of every kind.</summary>
public class LogicProperties
{
    private const string Variables = "abc";

    [Theory]
    [InlineData("a and b", "b and a")]
    [InlineData("a or b", "b or a")]
    [InlineData("(a and b) and c", "a and (b and c)")]
    [InlineData("(a or b) or c", "a or (b or c)")]
    [InlineData("(a and b) and c", "a and b and c")]
    [InlineData("a and (b or c)", "(a and b) or (a and c)")]
    [InlineData("a or (b and c)", "(a or b) and (a or c)")]
    [InlineData("not(a and b)", "not(a) or not(b)")]
    [InlineData("not(a or b)", "not(a) and not(b)")]
    [InlineData("not(not(a))", "a and true")]
    [InlineData("a and a", "a or a")]
    [InlineData("a or (a and b)", "a or false")]
    [InlineData("a and false", "false")]
    [InlineData("a or true", "true")]
    [InlineData("all([a, b, c])", "a and b and c")]
    [InlineData("any([a, b, c])", "a or b or c")]
    [InlineData("every x in [a, b, c] satisfies x", "a and b and c")]
    [InlineData("some x in [a, b, c] satisfies x", "a or b or c")]
    [InlineData("not(some x in [a, b, c] satisfies x)", "every x in [a, b, c] satisfies not(x)")]
    [InlineData("a != b", "not(a = b)")]
    [InlineData("a = b", "b = a")]
    [InlineData("a < b", "b > a")]
    [InlineData("a <= b", "b >= a")]
    [InlineData("a between b and c", "a >= b and a <= c")]
    [InlineData("a in [b..c]", "a >= b and a <= c")]
    [InlineData("a in (b..c]", "a > b and a <= c")]
    [InlineData("a in (< b, >= c)", "a < b or a >= c")]
    [InlineData("a in not(< b, >= c)", "not(a < b or a >= c)")]
    [InlineData("if a then b else c", "if not(a) = false then b else c")]
    public void Law_holds_for_all_values(string left, string right)
    {
        var value = Gen.OneOf(Generate.Boolean, Generate.Boolean, Generate.Number, Generate.Scalar);
        Prop.ForAll(value.ListOf(3).ToArbitrary(), values =>
        {
            var context = new FeelContext(Variables.Zip(values, (name, item) => KeyValuePair.Create(name.ToString(), item)));
            var (first, second) = (FeelExpression.Evaluate(left, context).Value, FeelExpression.Evaluate(right, context).Value);
            return (first == second).Label($"{left} gave {first}, {right} gave {second}, for {FeelValue.From(context)}");
        }).Check(Trials.Of(300));
    }

    [Theory]
    [InlineData("a and b or c")]
    [InlineData("not(a) or b and not(c)")]
    [InlineData("(a or b) and (not(a) or c)")]
    [InlineData("all([a, b]) or any([b, c])")]
    [InlineData("some x in [a, b, c] satisfies not(x)")]
    public void Learning_more_never_changes_what_was_known(string expression)
    {
        Prop.ForAll(Generate.Boolean.ListOf(3).ToArbitrary(), Gen.Choose(0, 7).ToArbitrary(), (values, unknown) =>
        {
            var less = FeelExpression.Evaluate(expression, Context(values, unknown)).Value;
            var more = FeelExpression.Evaluate(expression, Context(values, 0)).Value;
            return less.IsNull || less == more;
        }).QuickCheckThrowOnFailure();
    }

    private static FeelContext Context(List<FeelValue> values, int unknown) => new(Variables.Select(
        (name, i) => KeyValuePair.Create(name.ToString(), (unknown & (1 << i)) != 0 ? FeelValue.Null : values[i])));
}
