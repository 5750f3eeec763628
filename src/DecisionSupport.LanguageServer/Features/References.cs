using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>Where a name is used.</summary>
internal static class References
{
    public static JsonNode? Of(Spot spot, JsonElement? parameters)
    {
        var withDeclarations = parameters.Flag("context", "includeDeclaration");
        return spot.Mention is { } mention
            ? new JsonArray([.. spot.Workspace.Index.Mentions(mention.Name).Where(m => withDeclarations || !m.IsDeclaration).Select(m => (JsonNode)spot.Location(m))])
            : null;
    }
}
