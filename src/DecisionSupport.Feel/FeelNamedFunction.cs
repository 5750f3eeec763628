using System.Collections.Immutable;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Functions.Signatures;

namespace DecisionSupport.Feel;

/// <summary>A function that expressions may call by name, for whoever shows what there is. Immutable.</summary>
public sealed class FeelNamedFunction
{
    private FeelNamedFunction(FeelBuiltIn function) => (Name, Signatures) = (function.Name, [.. function.Signatures.Select(s => Written(function.Name, s))]);

    /// <summary>The functions of the language, by name.</summary>
    public static ImmutableArray<FeelNamedFunction> Standard { get; } = AllOf(FunctionTable.Standard);

    /// <summary>The name, which may have spaces.</summary>
    public string Name { get; }

    /// <summary>The ways to call it, such as <c>substring(string: string, start position: number): string</c>. What may be left out has a question mark.</summary>
    public ImmutableArray<string> Signatures { get; }

    internal static ImmutableArray<FeelNamedFunction> AllOf(FunctionTable table) =>
        [.. table.All.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => new FeelNamedFunction(f))];

    private static string Written(string name, FeelSignature signature) =>
        $"{name}({string.Join(", ", signature.Parameters.Select(p => $"{p.Name}{(p.IsOptional ? "?" : "")}: {p.Type}"))}{(signature.RepeatsLast || signature.SpreadsList ? ", …" : "")}): {signature.Result}";
}
