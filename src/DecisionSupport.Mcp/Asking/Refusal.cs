namespace DecisionSupport.Mcp.Asking;

/// <summary>A call that cannot be answered, and what to do. The message never repeats what was sent.</summary>
internal sealed class Refusal(string code, string message) : Exception(message)
{
    /// <summary>What is wrong, for the log.</summary>
    public string Code { get; } = code;
}
