using System.Collections.Immutable;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Binding.Typing;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Names;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

internal sealed partial class FeelBinder
{
    private FeelNode BindCall(CallNode call)
    {
        if (call.Callee is NameNode name)
        {
            if (ResolveVariable([name], _locals) is { } variable)
            {
                return BindValueCall(call, variable);
            }

            if (_functions.TryFind(name.Name, out var function))
            {
                return BindBuiltIn(call, function);
            }

            Report(name.Position, $"unknown function '{name.Name}'", name.Name is "inte" or "icke" ? "negation is written not(x)" : Nearest.Hint(name.Name, _functions.Names), FeelErrorCode.UnknownFunction);
            BindAll(call.Arguments);
            return NullAt(call.Position);
        }

        return BindValueCall(call, Bind(call.Callee));
    }

    private CallNode BindValueCall(CallNode call, FeelNode callee)
    {
        if (!callee.Type.IsOpen && callee.Type.Kind != FeelTypeKind.Function)
        {
            Report(callee.Position, $"expected a function but this is {callee.Type}", "take the parentheses away, or name a function");
        }

        return new CallNode(call.Position, callee, BindAll(call.Arguments), call.Names) { Type = callee.Type.Result ?? FeelType.Any };
    }

    private FeelNode BindBuiltIn(CallNode call, FeelBuiltIn function)
    {
        var arguments = BindAll(call.Arguments);
        ImmutableArray<FeelSignature> candidates;
        if (call.Names.IsEmpty)
        {
            var count = arguments.Length;
            candidates = function.Signatures is [var only] && only.Takes(count) ? function.Signatures : [.. function.Signatures.Where(signature => signature.Takes(count))];
        }
        else
        {
            var match = NamedArguments.Match(function, call.Names);
            candidates = match?.Candidates ?? [];
            arguments = match is null
                ? arguments
                : [.. match.Positions.Select(position => position is { } at ? arguments[at] : NullAt(call.Position))];
        }

        if (candidates.IsEmpty)
        {
            Report(CallErrors.NoSignature(call, function));
            return NullAt(call.Position);
        }

        return function.Name == "not" ? BindNot(call, arguments[0]) : BindSignatures(call, function, candidates, arguments);
    }

    private NotNode BindNot(CallNode call, FeelNode operand)
    {
        RequireBoolean(operand);
        return new NotNode(call.Position, operand) { Type = FeelType.Boolean };
    }

    // As a sum, whoever reasons about expressions reads it.
    private static ArithmeticNode? AsSum(FeelPosition position, string word, int months, ImmutableArray<FeelNode> arguments)
    {
        if (arguments is not [var day, var length, LiteralNode { Value: { Kind: FeelKind.String } last }] || last.AsString() != word)
        {
            return null;
        }

        if (length.Type.Kind == FeelTypeKind.Number)
        {
            var unit = new LiteralNode(position, FeelValue.FromMonths(months)) { Type = FeelType.YearMonthDuration };
            length = new ArithmeticNode(position, ArithmeticOperator.Multiply, length, unit) { Type = FeelType.YearMonthDuration };
        }

        return length.Type.Kind == FeelTypeKind.YearMonthDuration ? new ArithmeticNode(position, ArithmeticOperator.Add, day, length) { Type = FeelType.Date } : null;
    }

    private FeelNode BindSignatures(
        CallNode call, FeelBuiltIn function, ImmutableArray<FeelSignature> candidates, ImmutableArray<FeelNode> arguments)
    {
        var fitting = candidates is [var only] && CallErrors.FirstMisfit(only, arguments) is null
            ? candidates
            : [.. candidates.Where(signature => CallErrors.FirstMisfit(signature, arguments) is null)];
        if (fitting.IsEmpty)
        {
            Report(CallErrors.WrongArgument(function, candidates, arguments));
            fitting = candidates;
        }

        if (function.Name is "list contains" or "index of" && arguments[0].Type.Kind == FeelTypeKind.List)
        {
            var element = arguments[0] with { Type = arguments[0].Type.Element };
            Report(ComparisonRules.Check(element, arguments[1], ordered: false, arguments[1].Position));
        }

        if (function.Sum is { } sum && AsSum(call.Position, sum.Word, sum.Months, arguments) is { } written)
        {
            return written;
        }

        return new BuiltInCallNode(call.Position, function, fitting, arguments) { Type = TypeOf(fitting, arguments) };
    }

    private static FeelType TypeOf(ImmutableArray<FeelSignature> fitting, ImmutableArray<FeelNode> arguments)
    {
        var types = new FeelType[arguments.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = arguments[i].Type;
        }

        var result = FeelType.Null;
        foreach (var signature in fitting)
        {
            result = TypeRelations.Join(result, signature.TypeOfResult(types));
        }

        return result;
    }
}
