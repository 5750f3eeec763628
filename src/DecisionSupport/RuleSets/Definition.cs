namespace DecisionSupport.RuleSets;

/// <summary>A named value of a version.</summary>
internal sealed record Definition(string Name, Expression Is);
