namespace DecisionSupport.Authoring;

/// <summary>How far a run of <see cref="MutationTest"/> has come.</summary>
/// <param name="Tried">How many mutants have been tried.</param>
/// <param name="Total">How many are to be.</param>
public readonly record struct MutationProgress(int Tried, int Total);
