using System.Collections.Immutable;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>A function known by name: its signatures in the order they are tried.</summary>
internal sealed record FeelBuiltIn(string Name, ImmutableArray<FeelSignature> Signatures)
{
    /// <summary>Same arguments, same result: a call with constants may be evaluated once, at load.</summary>
    public bool IsPure { get; init; } = true;

    /// <summary>Of a function whose calls with some word as the last argument are the sum of the two before it: that word, and how many months one of a number is.</summary>
    public (string Word, int Months)? Sum { get; init; }

    public FeelType Type => FeelType.Function([.. Signatures[0].Parameters.Select(parameter => parameter.Type)], Signatures[0].Result);

    /// <summary>The usual case: one signature with fixed parameters.</summary>
    public static FeelBuiltIn Create(
        string name,
        FeelType result,
        FeelFunctionBody body,
        params ImmutableArray<FeelParameter> parameters) =>
        new(name, [new FeelSignature(result, body, parameters)]);

    /// <summary>This function with one more way to call it.</summary>
    public FeelBuiltIn Or(FeelType result, FeelFunctionBody body, params ImmutableArray<FeelParameter> parameters) =>
        this with { Signatures = Signatures.Add(new FeelSignature(result, body, parameters)) };

    /// <summary>A function of one list, whose elements may also be given as the arguments.</summary>
    public static FeelBuiltIn OfList(string name, FeelType result, FeelFunctionBody body, FeelType element) =>
        new(name, [new FeelSignature(result, body, [("list", FeelType.List(element))]) { SpreadsList = true }]);

    /// <summary>This function with the type of its results worked out from the types of the arguments.</summary>
    public FeelBuiltIn WithResult(Func<IReadOnlyList<FeelType>, FeelType> resultOf) =>
        this with { Signatures = [.. Signatures.Select(signature => signature with { ResultOf = resultOf })] };

    /// <summary>This function with its last signature also as work on arguments that are not wrapped.</summary>
    public FeelBuiltIn Typed<T, TResult>(TypedWork<T, TResult> work) => WithTyped(work);

    /// <inheritdoc cref="Typed{T, TResult}"/>
    public FeelBuiltIn Typed<T1, T2, TResult>(TypedWork<T1, T2, TResult> work) => WithTyped(work);

    /// <inheritdoc cref="Typed{T, TResult}"/>
    public FeelBuiltIn Typed<T1, T2, T3, TResult>(TypedWork<T1, T2, T3, TResult> work) => WithTyped(work);

    /// <summary>This function with the last parameter of each signature allowed many times.</summary>
    public FeelBuiltIn RepeatingLast() =>
        this with { Signatures = [.. Signatures.Select(signature => signature with { RepeatsLast = true })] };

    private FeelBuiltIn WithTyped(Delegate work) => this with { Signatures = Signatures.SetItem(Signatures.Length - 1, Signatures[^1] with { Typed = work }) };
}
