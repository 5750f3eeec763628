using DecisionSupport.Analysis.Reasoning;

namespace DecisionSupport.Authoring.Differences;

/// <summary>Two sides of a rule set that are to be compared during a time.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or null.</param>
/// <param name="Old">The old rules; null when they cannot answer.</param>
/// <param name="New">The new rules; null when they cannot answer.</param>
internal sealed record Comparison(string RuleSet, DateOnly From, DateOnly? To, RulesInForce? Old, RulesInForce? New);
