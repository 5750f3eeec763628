namespace DecisionSupport.Authoring;

/// <summary>How far long work has come.</summary>
/// <param name="Done">How many parts are done.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct WorkDone(int Done, int Total);
