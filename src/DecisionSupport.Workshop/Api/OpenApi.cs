using System.Text.Json.Nodes;

namespace DecisionSupport.Workshop.Api;

/// <summary>The OpenAPI document: written by hand in Assets, with the version and the rule sets of the rule book in use put in.</summary>
internal static class OpenApi
{
    public static async Task Write(RuleBook ruleBook, Stream output)
    {
        await using var template = typeof(OpenApi).Assembly.GetManifestResourceStream("assets/openapi.json")!;
        var document = (await JsonNode.ParseAsync(template))!;
        document["info"]!["version"] = ruleBook.Version;
        document["components"]!["schemas"]!["RuleSetId"]!["enum"] = new JsonArray([.. ruleBook.RuleSets.Select(r => (JsonNode)r.Id)]);
        await using var json = new System.Text.Json.Utf8JsonWriter(output, new System.Text.Json.JsonWriterOptions { Indented = true, NewLine = "\n" });
        document.WriteTo(json);
        await json.FlushAsync();
    }
}
