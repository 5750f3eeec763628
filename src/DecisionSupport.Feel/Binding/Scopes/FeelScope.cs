using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Feel.Binding.Scopes;

/// <summary>A scope over a fixed set of variables.</summary>
internal sealed class FeelScope : IFeelScope
{
    private readonly Dictionary<string, FeelVariable> _variables;

    public FeelScope(IEnumerable<KeyValuePair<string, FeelVariable>> variables) =>
        _variables = new Dictionary<string, FeelVariable>(variables, StringComparer.Ordinal);

    public static FeelScope Empty { get; } = new([]);

    public IEnumerable<string> KnownNames => _variables.Keys;

    public bool TryResolve(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out FeelVariable variable) =>
        _variables.TryGetValue(path.ToString(), out variable);
}
