namespace DecisionSupport.Workshop.Votes;

/// <summary>A question put to the room.</summary>
/// <param name="Scenario">The story's id.</param>
/// <param name="Step">The step, counted from 1.</param>
public sealed record Ballot(string Scenario, int Step);
