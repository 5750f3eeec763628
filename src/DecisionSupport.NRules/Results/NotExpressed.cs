namespace DecisionSupport.NRules;

/// <summary>A part of a version that is not expressed as rules of NRules. Immutable.</summary>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Version">The first day of the version.</param>
/// <param name="Part">What it is, such as <c>step ask-for-review</c>.</param>
/// <param name="Reason">Why it is not expressed, and what is done instead.</param>
public sealed record NotExpressed(string RuleSet, DateOnly Version, string Part, string Reason);
