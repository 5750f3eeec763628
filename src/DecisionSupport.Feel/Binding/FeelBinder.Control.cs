using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Typing;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

internal sealed partial class FeelBinder
{
    private IfNode BindIf(IfNode conditional)
    {
        var condition = Bind(conditional.Condition);
        RequireBoolean(condition);
        var then = Bind(conditional.Then);
        var otherwise = Bind(conditional.Else);
        return new IfNode(conditional.Position, condition, then, otherwise) { Type = TypeRelations.Join(then.Type, otherwise.Type) };
    }

    private ForNode BindFor(ForNode loop)
    {
        var outer = _locals;
        var iterators = BindIterators(loop.Iterators);
        var partial = Declare("partial", FeelType.AnyList);
        var body = Bind(loop.Body);
        _locals = outer;
        return new ForNode(loop.Position, iterators, body)
        {
            PartialSlot = partial.IsUsed ? partial.Slot : null,
            Type = FeelType.List(body.Type),
        };
    }

    private QuantifiedNode BindQuantified(QuantifiedNode quantified)
    {
        var outer = _locals;
        var iterators = BindIterators(quantified.Iterators);
        var condition = Bind(quantified.Condition);
        RequireBoolean(condition);
        _locals = outer;
        return new QuantifiedNode(quantified.Position, quantified.IsEvery, iterators, condition) { Type = FeelType.Boolean };
    }

    private ImmutableArray<IteratorClause> BindIterators(ImmutableArray<IteratorClause> iterators)
    {
        var bound = ImmutableArray.CreateBuilder<IteratorClause>(iterators.Length);
        foreach (var iterator in iterators)
        {
            var source = Bind(iterator.Source);
            var end = iterator.End is null ? null : Bind(iterator.End);
            var element = ElementOf(source, end);
            bound.Add(iterator with { Source = source, End = end, Slot = Declare(iterator.Name, element).Slot });
        }

        return bound.DrainToImmutable();
    }

    private FeelType ElementOf(FeelNode source, FeelNode? end)
    {
        if (end is not null)
        {
            Report(ComparisonRules.Check(source, end, ordered: true, source.Position.To(end.Position)));
            return TypeRelations.Join(source.Type, end.Type);
        }

        if (source.Type.IsOpen)
        {
            return FeelType.Any;
        }

        if (source.Type.Kind is not (FeelTypeKind.List or FeelTypeKind.Range))
        {
            Report(source.Position, $"expected a list or a range to go through but this is {source.Type}", "write [a, b] or 1..3");
            return FeelType.Any;
        }

        return source.Type.Element;
    }

    private FunctionNode BindFunction(FunctionNode function)
    {
        var outer = _locals;
        ImmutableArray<FormalParameter> parameters =
            [.. function.Parameters.Select(parameter => parameter with { Slot = Declare(parameter.Name, parameter.Type).Slot })];
        var body = Bind(function.Body);
        _locals = outer;
        return new FunctionNode(function.Position, parameters, body)
        {
            Type = FeelType.Function([.. parameters.Select(parameter => parameter.Type)], body.Type),
        };
    }
}
