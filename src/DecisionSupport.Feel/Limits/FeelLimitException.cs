namespace DecisionSupport.Feel.Limits;

/// <summary>An evaluation was stopped because it grew past one of its limits.</summary>
internal sealed class FeelLimitException(string message) : InvalidOperationException(message);
