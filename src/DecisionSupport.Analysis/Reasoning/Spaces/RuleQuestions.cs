using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What rules ask of cases, worked out once and kept as long as the rules are. Thread-safe.</summary>
internal sealed class RuleQuestions
{
    private static readonly ConditionalWeakTable<RulesInForce, RuleQuestions> Kept = [];

    private readonly Lazy<ImmutableArray<(Leaf Leaf, Term Term)>> _told;

    private RuleQuestions(RulesInForce rules)
    {
        Asked = TermBuilder.AskedBy(rules);
        _told = new(() => TermBuilder.ToldBy(rules));
    }

    /// <summary>Each leaf, version by version, with its term.</summary>
    public ImmutableArray<(Leaf Leaf, Term Term)> Asked { get; }

    /// <summary>The same, with the leaves that only steps and notices ask.</summary>
    public ImmutableArray<(Leaf Leaf, Term Term)> Told => _told.Value;

    /// <summary>How facts are cut by what is asked of them alone.</summary>
    public KeptCuts Cuts { get; } = new();

    public static RuleQuestions Of(RulesInForce rules) => Kept.GetValue(rules, static r => new RuleQuestions(r));
}
