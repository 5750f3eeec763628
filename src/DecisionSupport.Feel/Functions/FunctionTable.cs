using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax;

namespace DecisionSupport.Feel.Functions;

/// <summary>The functions that expressions may call by name. Immutable and thread-safe.</summary>
internal sealed class FunctionTable
{
    private readonly FrozenDictionary<string, FeelBuiltIn> _functions;

    private FunctionTable(IEnumerable<FeelBuiltIn> functions)
    {
        _functions = functions.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);
        MultiWordNames = new MultiWordNames(_functions.Keys);
    }

    /// <summary>The functions of the language.</summary>
    public static FunctionTable Standard { get; } = new(StandardFunctions.All);

    public MultiWordNames MultiWordNames { get; }

    public IEnumerable<FeelBuiltIn> All => _functions.Values;

    public IEnumerable<string> Names => _functions.Keys;

    public bool TryFind(string name, [MaybeNullWhen(false)] out FeelBuiltIn function) => _functions.TryGetValue(name, out function);

    /// <summary>These functions and some more.</summary>
    /// <exception cref="ArgumentException">A name is taken already.</exception>
    public FunctionTable With(params IEnumerable<FeelBuiltIn> functions) => new(_functions.Values.Concat(functions));
}
