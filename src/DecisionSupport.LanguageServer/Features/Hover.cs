using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>What is told of the name under the pointer: a fact's question and guidance, a parameter's value today, a source's title, a definition's expression.</summary>
internal static class Hover
{
    public static JsonNode? Of(Spot spot, DateOnly today, Language language)
    {
        _ = spot.Workspace.Loading;
        if (spot.Mention is not { } mention || (Declared(spot, mention.Name) ?? Told(spot, mention.Name, today, language)) is not { } markdown)
        {
            return null;
        }

        return new JsonObject
        {
            ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = markdown },
            ["range"] = new Lines(spot.Text).Range(mention.Start, mention.Start + mention.Length),
        };
    }

    private static string? Told(Spot spot, RuleName name, DateOnly today, Language language) =>
        spot.Workspace.LastGood is { } book ? new Descriptions(book, today, language).Markdown(name) : null;

    // A definition is best told by what it says, as it stands in the text now.
    private static string? Declared(Spot spot, RuleName name)
    {
        if (name.Kind != RuleNameKind.Definition || spot.Workspace.Index.Declaration(name, spot.File) is not { } declared || spot.Workspace.Texts[declared.File] is not { } text)
        {
            return null;
        }

        var lines = new Lines(text);
        var first = lines.PositionOf(declared.Start).Line;
        var last = first;
        while (last + 1 < lines.Count && lines.EndOf(last + 1) is var end && end - lines.OffsetOf(last + 1, 0) > 2 && string.IsNullOrWhiteSpace(text.Substring(lines.OffsetOf(last + 1, 0), 3)))
        {
            last++;
        }

        return $"```yaml\n{string.Join('\n', text[declared.Start..lines.EndOf(last)].Split('\n').Select(l => l.TrimEnd()))}\n```\n\n{declared.File}";
    }
}
