using System.Collections.Immutable;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Emission;

/// <summary>A function written in an expression, with the variables it saw where it was written.</summary>
internal sealed class UserFunction(FeelType type, ImmutableArray<FormalParameter> parameters, FeelEvaluator body, FeelFrame definition)
    : CallableFunction(type, [.. parameters.Select(parameter => parameter.Name)])
{
    private readonly FeelValue[][] _banks = definition.Banks;
    private readonly FeelValue[] _locals = (FeelValue[])definition.Locals.Clone();

    /// <summary>Lets the function call itself by the name of the context entry that holds it.</summary>
    public void NameItself(int slot) => _locals[slot] = FeelValue.From(this);

    public override FeelValue Invoke(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        if (arguments.Length != parameters.Length)
        {
            return FeelValue.Null;
        }

        var locals = (FeelValue[])_locals.Clone();
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            if (!argument.IsNull && !ImplicitConversion.TryConvert(ref argument, parameters[i].Type))
            {
                return FeelValue.Null;
            }

            locals[parameters[i].Slot] = argument;
        }

        frame.Budget.EnterCall(locals.Length);
        var result = body(frame.ForCall(_banks, locals));
        frame.Budget.LeaveCall();
        return result;
    }
}
