namespace DecisionSupport.Cli.Batches;

/// <summary>A line of the input.</summary>
internal sealed record BatchLine(int Number, byte[] Content, bool IsTooLong);
