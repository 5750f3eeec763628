namespace DecisionSupport;

/// <summary>A rule set that could not be asked about the day of the snapshot. Immutable.</summary>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Code">The diagnostic code.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record NotEvaluated(string RuleSet, string Code, string Reason);
