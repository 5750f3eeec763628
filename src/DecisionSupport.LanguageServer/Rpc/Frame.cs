namespace DecisionSupport.LanguageServer.Rpc;

/// <summary>What came of reading a frame: a message, or why there is none.</summary>
/// <param name="Message">The message; null when it cannot be read.</param>
/// <param name="ErrorCode">Why not, as JSON-RPC numbers it.</param>
/// <param name="Problem">Why not, as a sentence.</param>
internal sealed record Frame(JsonElement? Message, int ErrorCode = 0, string? Problem = null);
