namespace DecisionSupport.Authoring.Coverage;

/// <summary>Something of the rules that worked cases can show. Compared by value: the same comparison in several versions is one goal.</summary>
/// <param name="RuleSet">The rule set's id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The version's first day, the id of the outcome, level or criterion, or the text of the comparison.</param>
/// <param name="Side">The status or the truth that is to be seen; empty for what just occurs.</param>
internal sealed record CoverageGoal(string RuleSet, GoalKind Kind, string Name, string Side);

/// <summary>What a goal is about.</summary>
internal enum GoalKind
{
    Version,
    Outcome,
    Level,
    Criterion,
    Comparison,
}
