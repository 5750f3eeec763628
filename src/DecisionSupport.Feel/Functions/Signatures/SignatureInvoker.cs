using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>Calls the first signature that the arguments fit, if need be after conversion between an element and a list of one.</summary>
internal static class SignatureInvoker
{
    public static FeelValue Invoke(ReadOnlySpan<FeelSignature> candidates, FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        foreach (ref readonly var argument in arguments)
        {
            frame.Budget.SpendOn(argument);
        }

        foreach (var signature in candidates)
        {
            if (Fits(signature, arguments))
            {
                return Call(signature, frame, arguments);
            }
        }

        foreach (var signature in candidates)
        {
            if (Convert(signature, arguments) is { } converted)
            {
                return Call(signature, frame, converted);
            }
        }

        return FeelValue.Null;
    }

    private static bool Spreads(FeelSignature signature, int count) => signature.SpreadsList && count != 1;

    private static FeelValue Call(FeelSignature signature, FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        if (Spreads(signature, arguments.Length))
        {
            FeelValue list = FeelValue.From(new FeelList(arguments.ToArray()));
            return signature.Body(frame, new ReadOnlySpan<FeelValue>(in list));
        }

        return signature.Body(frame, arguments);
    }

    private static bool Fits(FeelSignature signature, ReadOnlySpan<FeelValue> arguments)
    {
        var spreads = Spreads(signature, arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = signature.ParameterAt(i);
            var accepted = arguments[i].IsNull
                ? parameter.AcceptsNull || spreads
                : ValueTypes.Conforms(arguments[i], spreads ? parameter.Type.Element : parameter.Type);
            if (!accepted)
            {
                return false;
            }
        }

        return true;
    }

    private static FeelValue[]? Convert(FeelSignature signature, ReadOnlySpan<FeelValue> arguments)
    {
        if (Spreads(signature, arguments.Length))
        {
            return null;
        }

        var converted = arguments.ToArray();
        for (var i = 0; i < converted.Length; i++)
        {
            if (!ImplicitConversion.TryConvert(ref converted[i], signature.ParameterAt(i)))
            {
                return null;
            }
        }

        return converted;
    }
}
