namespace DecisionSupport.NRules.Propositions;

/// <summary>The day a case is looked at.</summary>
internal sealed record CaseDay(DateOnly Day);
