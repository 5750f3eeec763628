using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>The conditions as rules of NRules: each that holds says so.</summary>
internal sealed class NRulesProgram
{
    private readonly ISessionFactory _factory;

    public NRulesProgram()
    {
        var rules = new RuleCompiler();
        _factory = rules.Compile(Condition.All.Select(Rule));
    }

    public int Answer(ComparedCase c)
    {
        var session = _factory.CreateSession();
        var held = new Held();
        session.Insert(held);
        session.Insert(c);
        session.Fire();
        return held.Bits;
    }

    private static IRuleDefinition Rule(Condition condition, int index)
    {
        var builder = new RuleBuilder();
        builder.Name(condition.Id);
        var pattern = builder.LeftHandSide().Pattern(typeof(ComparedCase), "c");
        var c = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda<Func<ComparedCase, bool>>(Body(condition, c), c));
        var held = builder.LeftHandSide().Pattern(typeof(Held), "held").Declaration.ToParameterExpression();
        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(Expression.Lambda<Action<IContext, Held>>(Expression.Call(held, nameof(Held.Add), null, Expression.Constant(1 << index)), context, held));
        return builder.Build();
    }

    private static BinaryExpression Body(Condition condition, Expression c)
    {
        var parts = condition.Parts.Select(p => Compare(p, c)).ToArray();
        return condition.NeedsBoth ? Expression.AndAlso(parts[0], parts[1]) : Expression.OrElse(parts[0], parts[1]);
    }

    private static BinaryExpression Compare(Part part, Expression c)
    {
        var fact = Expression.Property(c, char.ToUpperInvariant(part.Fact[0]) + part.Fact[1..]);
        var value = Expression.Constant(part.Value);
        return part.Operator switch { ">=" => Expression.GreaterThanOrEqual(fact, value), "<=" => Expression.LessThanOrEqual(fact, value), _ => Expression.Equal(fact, value) };
    }

    internal sealed class Held
    {
        public int Bits { get; private set; }

        public void Add(int bit) => Bits |= bit;
    }
}
