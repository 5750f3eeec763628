namespace DecisionSupport.Analysis;

/// <summary>A goal that comes out while something is open that can overturn it, and that is not declared. Immutable.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Version">The first day of the version.</param>
/// <param name="Goal">The outcome with <c>goal: true</c>.</param>
/// <param name="Open">What is open, by the name that expressions give it: a criterion, or else a condition, or else a fact.</param>
/// <param name="Case">A case in which the goal comes out; null when none was found among many tried: it is not excluded, but it may be impossible.</param>
/// <param name="Learnt">What then becomes known, of the same case.</param>
/// <param name="Other">What comes out instead.</param>
public sealed record GoalOverturned(
    string RuleSet, DateOnly Version, Outcome Goal, string Open, Witness? Case, ImmutableArray<KeyValuePair<string, Feel.FeelValue>> Learnt, OutcomeLabel? Other);
