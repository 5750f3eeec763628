namespace DecisionSupport.Analysis;

/// <summary>A part of a rule that fails though everything it reads is known. Immutable.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Version">The first day of the version.</param>
/// <param name="Expression">The part, as the rule writes it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Case">Facts with which it fails.</param>
public sealed record FailingComputation(string RuleSet, DateOnly Version, string Expression, Place Place, Witness Case);
