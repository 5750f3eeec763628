namespace DecisionSupport.NRules;

/// <summary>The outcome of a rule set, derived by rules of NRules. Immutable.</summary>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Level">The id of its level; null when it has none, or while the level is open.</param>
public sealed record InferredOutcome(string RuleSet, string Outcome, string? Level);
