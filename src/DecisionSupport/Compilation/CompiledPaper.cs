using DecisionSupport.Frames;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>A paper, its conditions ready to run. Immutable.</summary>
internal sealed class CompiledPaper(Paper paper, IReadOnlyDictionary<Expression, Test> conditions, TextNames names)
{
    public Paper Paper { get; } = paper;

    /// <summary>What its texts may put in.</summary>
    public TextNames Names { get; } = names;

    /// <summary>Whether a condition holds; where nothing is asked it does.</summary>
    public bool Holds(Expression? condition, RuleFrame frame) => condition is null || conditions[condition](frame) == Truth.True;
}
