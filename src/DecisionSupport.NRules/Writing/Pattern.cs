using System.Linq.Expressions;
using DecisionSupport.NRules.Propositions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace DecisionSupport.NRules.Writing;

/// <summary>Patterns of the left-hand side.</summary>
internal static class Pattern
{
    // A fact is compared bits by bits, as in a tree, and so with few conditions and not with all: NRules looks through the conditions of a type one by one.
    private const int Bits = 2;
    private const int AllBits = 12;

    public static PatternElement Of<T>(string name, params Expression<Func<T, bool>>[] conditions) => Of(typeof(T), name, conditions.Select(c => Renamed(c, name)));

    /// <summary>A fact has a number, and what else is asked.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="numberOf">Where it has its number.</param>
    /// <param name="number">The number, below 2¹².</param>
    /// <param name="conditions">What else is asked of it.</param>
    public static PatternElement Numbered<T>(string name, Expression<Func<T, int>> numberOf, int number, params Expression<Func<T, bool>>[] conditions) =>
        Of(typeof(T), name, [.. At(Renamed(numberOf, name), number), .. conditions.Select(c => Renamed(c, name))]);

    /// <summary>A claim comes to a truth.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="truth">Which of its propositions, by type.</param>
    public static PatternElement Of(string name, Claim claim, Func<Claim, Type> truth)
    {
        var fact = Expression.Parameter(truth(claim), name);
        return Of(fact.Type, name, At(Expression.Lambda(Expression.Property(Expression.Convert(fact, typeof(IProposition)), nameof(IProposition.Number)), fact), claim.Node.Number));
    }

    /// <summary>A value worked out of what other patterns match is as asked.</summary>
    public static PatternElement Let<T>(string name, LambdaExpression value, Expression<Func<T, bool>> condition) =>
        Element.Pattern(typeof(T), name, Conditions([Renamed(condition, name)]), Element.Binding(typeof(T), value));

    private static IEnumerable<LambdaExpression> At(LambdaExpression numberOf, int number)
    {
        if (number >> AllBits != 0)
        {
            throw new InvalidOperationException($"There are more than {1 << AllBits} conditions in force on one day; more bits are needed.");
        }

        for (var shift = AllBits - Bits; shift >= 0; shift -= Bits)
        {
            var bits = Expression.RightShift(numberOf.Body, Expression.Constant(shift));
            yield return Expression.Lambda(Expression.Equal(bits, Expression.Constant(number >> shift)), numberOf.Parameters);
        }
    }

    private static PatternElement Of(Type type, string name, IEnumerable<LambdaExpression> conditions) => Element.Pattern(type, name, Conditions(conditions));

    private static IEnumerable<KeyValuePair<string, LambdaExpression>> Conditions(IEnumerable<LambdaExpression> conditions) =>
        conditions.Select(c => KeyValuePair.Create(PatternElement.ConditionName, c));

    // NRules knows a variable by its name: the parameter of a condition must have it too.
    private static LambdaExpression Renamed<T, TResult>(Expression<Func<T, TResult>> condition, string name)
    {
        var renamed = Expression.Parameter(typeof(T), name);
        return Expression.Lambda(new Renaming(condition.Parameters[0], renamed).Visit(condition.Body), renamed);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
