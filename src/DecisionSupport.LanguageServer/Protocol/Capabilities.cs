namespace DecisionSupport.LanguageServer.Protocol;

/// <summary>What the server says that it can do.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>The requests about a document.</summary>
    public static ImmutableHashSet<string> Requests { get; } =
    [
        "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/references",
        "textDocument/prepareRename", "textDocument/rename", "textDocument/formatting", "textDocument/codeLens",
    ];

    public static JsonObject Of(string version) => new()
    {
        ["capabilities"] = new JsonObject
        {
            ["positionEncoding"] = "utf-16",
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = Incremental, ["save"] = new JsonObject { ["includeText"] = false } },
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray(".", "\"", "{") },
            ["hoverProvider"] = true,
            ["definitionProvider"] = true,
            ["referencesProvider"] = true,
            ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
            ["documentFormattingProvider"] = true,
            ["codeLensProvider"] = new JsonObject { ["resolveProvider"] = false },
        },
        ["serverInfo"] = new JsonObject { ["name"] = "decision-support", ["version"] = version },
    };
}
