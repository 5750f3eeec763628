namespace DecisionSupport.NRules;

/// <summary>The status of a criterion, derived by rules of NRules. Immutable.</summary>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Status">What it came to; met where it does not apply.</param>
/// <param name="Applies">Whether it applies; one that may apply counts as applying.</param>
public sealed record InferredFinding(string RuleSet, string Criterion, FindingStatus Status, bool Applies);
