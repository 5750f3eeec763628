using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DecisionSupport.Authoring;
using DecisionSupport.Certificates;

namespace DecisionSupport.Workshop.Api;

/// <summary>The OpenAPI document: written by hand in Assets, with the version, the rule sets and the schemas of the rule book in use put in.</summary>
internal static class OpenApi
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What is sent and answered, as <see cref="JsonSchemas"/> calls it, with its name in the document.</summary>
    private static readonly (string Kind, string Name)[] Schemas = [("snapshot", "Snapshot"), ("decision", "Decision")];

    public static bool HasSchema(string? kind) => Schemas.Any(s => s.Kind == kind);

    public static void Write(RuleBook ruleBook, Stream output)
    {
        using var template = typeof(OpenApi).Assembly.GetManifestResourceStream("api/openapi.json")!;
        var document = JsonNode.Parse(template)!;
        Describe(document, ruleBook);
        document["paths"]!["/v1/schemas/{kind}"]!["get"]!["parameters"]![0]!["schema"]!["enum"] = Texts(Schemas.Select(s => s.Kind));
        var schemas = document["components"]!["schemas"]!;
        schemas["RuleSetId"]!["enum"] = Texts(ruleBook.RuleSets.Select(r => r.Id));
        foreach (var (kind, name) in Schemas)
        {
            var schema = JsonNode.Parse(JsonSchemas.Write(kind, ruleBook))!.AsObject();
            // The document says which draft its schemas are of.
            schema.Remove("$schema");
            schemas[name] = schema;
        }

        using var json = new Utf8JsonWriter(output, Options);
        document.WriteTo(json);
    }

    private static void Describe(JsonNode document, RuleBook ruleBook)
    {
        var info = document["info"]!;
        info["version"] = ruleBook.Version;
        info["summary"] = ruleBook.About is { } about ? $"Explained recommendations on {about.English}." : "Explained recommendations.";
        var advice = ruleBook.Decides(Audience.Officer) is { } sentence ? $"Advice; {sentence.English}" : "Advice.";
        info["description"] = $"{advice} {(string)info["description"]!}";
        if (!CertificateSnapshots.HavePlaceIn(ruleBook.Vocabulary))
        {
            document["paths"]!.AsObject().Remove("/v1/certificates");
            document["components"]!["schemas"]!.AsObject().Remove("CertificateReading");
        }
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];
}
