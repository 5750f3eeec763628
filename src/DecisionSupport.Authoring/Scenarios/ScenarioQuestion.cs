namespace DecisionSupport.Authoring;

/// <summary>A question to the room; its answers are the outcomes of a rule set. Immutable.</summary>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Text">The question.</param>
public sealed record ScenarioQuestion(string RuleSet, LocalizedText Text);
