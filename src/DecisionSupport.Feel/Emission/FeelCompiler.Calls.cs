using System.Runtime.CompilerServices;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission;

internal sealed partial class FeelCompiler
{
    private const int FewArguments = 4;

    private FeelEvaluator EmitCall(CallNode call)
    {
        var callee = Emit(call.Callee);
        var arguments = EmitAll(call.Arguments);
        var names = call.Names;
        return frame =>
        {
            if (callee(frame).Reference is not CallableFunction function)
            {
                return FeelValue.Null;
            }

            var values = Evaluate(frame, arguments);
            return names.IsEmpty ? function.Invoke(frame, values) : function.InvokeNamed(frame, names, values);
        };
    }

    private FeelEvaluator EmitBuiltInCall(BuiltInCallNode call)
    {
        var candidates = call.Signatures.ToArray();
        var arguments = EmitAll(call.Arguments);
        if (arguments.Length > FewArguments)
        {
            return frame => SignatureInvoker.Invoke(candidates, frame, Evaluate(frame, arguments));
        }

        return frame =>
        {
            var buffer = default(ArgumentBuffer);
            for (var i = 0; i < arguments.Length; i++)
            {
                buffer[i] = arguments[i](frame);
            }

            return SignatureInvoker.Invoke(candidates, frame, ((ReadOnlySpan<FeelValue>)buffer)[..arguments.Length]);
        };
    }

    private static FeelValue[] Evaluate(FeelFrame frame, FeelEvaluator[] arguments)
    {
        var values = new FeelValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i](frame);
        }

        return values;
    }

    /// <summary>Arguments on the stack, so that calls in hot paths allocate nothing.</summary>
    [InlineArray(FewArguments)]
    private struct ArgumentBuffer
    {
        private FeelValue _first;
    }
}
