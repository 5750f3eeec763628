namespace DecisionSupport.Workshop.Scenarios;

/// <summary>Everything that is wrong in the scenarios, where it stands and what to do, a line each.</summary>
public sealed class ScenarioException(string message) : Exception(message);
