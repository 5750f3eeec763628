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
        _kept[(expression, mayAskStatus)] = (made, [.. node.Descendants().OfType<VariableNode>().Select(v => v.Path).Distinct().Select(p => (p, scope.MeaningOf(p)))]);
}
