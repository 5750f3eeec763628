using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>A built-in function passed around as a value.</summary>
internal sealed class BuiltInFunctionValue(FeelBuiltIn function)
    : CallableFunction(function.Type, [.. function.Signatures[0].Parameters.Select(parameter => parameter.Name)])
{
    private FeelBuiltIn Function => function;

    public override FeelValue Invoke(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        var count = arguments.Length;
        FeelSignature[] candidates = [.. function.Signatures.Where(signature => signature.Takes(count))];
        return SignatureInvoker.Invoke(candidates, frame, arguments);
    }

    public override FeelValue InvokeNamed(FeelFrame frame, IReadOnlyList<string> names, ReadOnlySpan<FeelValue> arguments)
    {
        var call = NamedArguments.Match(function, names);
        if (call is null)
        {
            return FeelValue.Null;
        }

        var ordered = new FeelValue[call.Positions.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = call.Positions[i] is { } position ? arguments[position] : FeelValue.Null;
        }

        return SignatureInvoker.Invoke(call.Candidates.AsSpan(), frame, ordered);
    }

    public override bool Equals(object? obj) => obj is BuiltInFunctionValue other && ReferenceEquals(function, other.Function);

    public override int GetHashCode() => function.Name.GetHashCode(StringComparison.Ordinal);
}
