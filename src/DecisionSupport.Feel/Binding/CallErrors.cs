using System.Collections.Immutable;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

/// <summary>What is wrong with a call of a built-in function.</summary>
internal static class CallErrors
{
    public static FeelError NoSignature(CallNode call, FeelBuiltIn function)
    {
        var known = function.Signatures.SelectMany(signature => signature.Parameters).Select(parameter => parameter.Name).ToArray();
        var stranger = call.Names.FirstOrDefault(name => !known.Contains(name));
        var message = stranger is null
            ? $"'{function.Name}' does not take {call.Arguments.Length} argument{(call.Arguments.Length == 1 ? string.Empty : "s")}"
            : $"'{function.Name}' has no parameter '{stranger}'";
        return new FeelError(FeelErrorCode.WrongType, call.Position, message, Usage(function));
    }

    public static FeelError WrongArgument(
        FeelBuiltIn function,
        ImmutableArray<FeelSignature> candidates,
        ImmutableArray<FeelNode> arguments)
    {
        var furthest = candidates.MaxBy(signature => FirstMisfit(signature, arguments))!;
        var position = FirstMisfit(furthest, arguments)!.Value;
        var parameter = furthest.ParameterAt(position);
        var accepted = candidates.Select(signature => Expected(signature, position, arguments.Length)).Distinct();
        return new FeelError(
            FeelErrorCode.WrongType,
            arguments[position].Position,
            $"'{parameter.Name}' of '{function.Name}' takes {string.Join(" or ", accepted)} but this is {arguments[position].Type}",
            Usage(function));
    }

    /// <summary>The first argument that never fits its parameter; null when all may fit.</summary>
    public static int? FirstMisfit(FeelSignature signature, ImmutableArray<FeelNode> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!TypeRelations.MayBecome(arguments[i].Type, Expected(signature, i, arguments.Length)))
            {
                return i;
            }
        }

        return null;
    }

    private static FeelType Expected(FeelSignature signature, int index, int count)
    {
        var type = signature.ParameterAt(index).Type;
        return signature.SpreadsList && count > 1 ? type.Element : type;
    }

    private static string Usage(FeelBuiltIn function) => "write " + string.Join(" or ", function.Signatures.Select(
        signature => $"{function.Name}({string.Join(", ", signature.Parameters.Select(parameter => parameter.Name + (parameter.IsOptional ? "?" : string.Empty)))})"));
}
