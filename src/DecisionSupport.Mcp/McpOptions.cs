namespace DecisionSupport.Mcp;

/// <summary>How the server works. Immutable.</summary>
public sealed record McpOptions
{
    /// <summary>The version that the server tells.</summary>
    public string Version { get; init; } = "";

    /// <summary>Told each call: the tool, and whether it was answered or refused by which code. Never a fact, a value or a word of a question.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
