using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Rpc;

namespace DecisionSupport.LanguageServer.Workspaces;

/// <summary>A file, and an offset in it, that a request is about.</summary>
internal sealed record Spot(RuleWorkspace Workspace, string File, string Text, int Offset)
{
    /// <summary>What stands there; null when it is no name.</summary>
    public RuleMention? Mention => Workspace.Index.At(File, Offset);

    /// <summary>The spot of a request; null when the file is none of rules.</summary>
    public static Spot? Of(WorkspaceSet workspaces, JsonElement? parameters)
    {
        var uri = parameters.Text("textDocument", "uri") ?? throw new RpcException(ErrorCodes.InvalidParams, "The request names no document.");
        if (workspaces.Find(uri) is not var (workspace, file) || workspace.Texts[file] is not { } text)
        {
            return null;
        }

        var offset = new Lines(text).OffsetOf(parameters.Number("position", "line") ?? 0, parameters.Number("position", "character") ?? 0);
        return new Spot(workspace, file, text, offset);
    }

    /// <summary>The place of a mention, as the protocol has it.</summary>
    public JsonObject Location(RuleMention mention) => new()
    {
        ["uri"] = Workspace.UriOf(mention.File),
        ["range"] = new Lines(Workspace.Texts[mention.File] ?? "").Range(mention.Start, mention.Start + mention.Length),
    };
}
