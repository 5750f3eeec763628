using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>Where a name is declared; of one that versions change, where the version that is read says it.</summary>
internal static class Definition
{
    public static JsonNode? Of(Spot spot) =>
        spot.Mention is { } mention && spot.Workspace.Index.Declaration(mention.Name, spot.File) is { } declared ? spot.Location(declared) : null;
}
