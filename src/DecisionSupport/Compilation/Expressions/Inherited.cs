using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>What the versions before made of the expressions that they hand down: it is taken over as long as every name in it still means the same. Not thread-safe.</summary>
internal sealed class Inherited<T>
{
    private readonly Dictionary<(Expression Expression, bool MayAskStatus), (T Made, (string Path, NameMeaning Meaning)[] Names)> _kept = [];

    public bool TryTake(Expression expression, bool mayAskStatus, RuleScope scope, [MaybeNullWhen(false)] out T made)
    {
        if (_kept.TryGetValue((expression, mayAskStatus), out var kept) && Array.TrueForAll(kept.Names, n => scope.Means(n.Path, n.Meaning)))
        {
            made = kept.Made;
            return true;
        }

        made = default;
        return false;
    }

    public void Keep(Expression expression, bool mayAskStatus, FeelNode node, RuleScope scope, T made) =>
        _kept[(expression, mayAskStatus)] = (made, NamesIn(node, scope));

    private static (string Path, NameMeaning Meaning)[] NamesIn(FeelNode node, RuleScope scope)
    {
        var variables = VariableNode.In(node);
        var (names, count) = (new (string Path, NameMeaning Meaning)[variables.Count], 0);
        foreach (var variable in variables)
        {
            if (!IsAmong(names.AsSpan(0, count), variable.Path))
            {
                names[count++] = (variable.Path, scope.MeaningOf(variable.Path));
            }
        }

        return count == names.Length ? names : names[..count];
    }

    private static bool IsAmong(ReadOnlySpan<(string Path, NameMeaning Meaning)> names, string path)
    {
        foreach (var name in names)
        {
            if (name.Path == path)
            {
                return true;
            }
        }

        return false;
    }
}
