using System.Collections.Frozen;
using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>What expressions in rules may use besides the names of the rule book, for whoever helps to write them. Thread-safe.</summary>
public static class RuleExpressions
{
    private static readonly Lazy<ImmutableArray<FeelNamedFunction>> All = new(() => FeelNamedFunction.AllOf(RuleFunctions.For(FrozenDictionary<string, Parameter>.Empty)));

    /// <summary>The functions that rules may call, by name: those of FEEL and ours.</summary>
    public static ImmutableArray<FeelNamedFunction> Functions => All.Value;
}
