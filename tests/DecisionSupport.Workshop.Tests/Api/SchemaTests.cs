using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Workshop.Tests.Api;

/// <summary>What is sent and answered is described whole, by the schemas of the rule book in use.</summary>
[Collection(ServerCollection.Name)]
public sealed class SchemaTests(RunningServer server)
{
    [Theory]
    [InlineData("snapshot")]
    [InlineData("decision")]
    public async Task A_schema_is_the_one_that_the_tool_writes(string kind)
    {
        var response = await server.Get($"/v1/schemas/{kind}");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/schema+json");
        (await response.Content.ReadAsStringAsync()).ShouldBe(JsonSchemas.Write(kind, BuiltInRules.RuleBook));
    }

    [Fact]
    public async Task A_schema_that_there_is_not_is_refused() => await (await server.Get("/v1/schemas/rule-set")).ShouldBeProblem(404);

    [Theory]
    [InlineData("Snapshot", "snapshot")]
    [InlineData("Decision", "decision")]
    public async Task The_document_holds_the_whole_schema(string name, string kind)
    {
        var whole = JsonNode.Parse(JsonSchemas.Write(kind, BuiltInRules.RuleBook))!.AsObject();
        whole.Remove("$schema");

        JsonNode.DeepEquals((await Document("/v1/openapi.json"))!["components"]!["schemas"]![name], whole).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/openapi.json")]
    [InlineData("/openapi/v1.json")]
    public async Task The_document_lies_where_tools_look_for_it(string address) =>
        JsonNode.DeepEquals(await Document(address), await Document("/v1/openapi.json")).ShouldBeTrue();

    [Fact]
    public async Task Every_reference_in_the_document_leads_somewhere()
    {
        var document = await Document("/v1/openapi.json");

        var references = References(document).Distinct().ToList();
        references.Count.ShouldBeGreaterThan(5);
        references.ShouldAllBe(r => r.Split('/', StringSplitOptions.None).Skip(1).Aggregate(document, (node, key) => node == null ? null : node[key]) != null);
    }

    [Fact]
    public async Task An_answer_has_every_key_that_the_schema_requires()
    {
        var response = await server.Post("/v1/decisions", RunningServer.Json("""{ "snapshot": 1, "asOf": "2026-11-22", "workCapacity": { "reductionPercent": 50 } }"""));
        using var decision = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        var schema = (await Document("/v1/openapi.json"))!["components"]!["schemas"]!["Decision"]!;
        Lacking(schema, decision.RootElement, "decision").ShouldBeEmpty();
    }

    private async Task<JsonNode?> Document(string address) => JsonNode.Parse(await (await server.Get(address)).Content.ReadAsStringAsync());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject keys => keys.SelectMany(k => k.Key == "$ref" ? [k.Value!.GetValue<string>()] : References(k.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static IEnumerable<string> Lacking(JsonNode schema, JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => (schema["required"]?.AsArray() ?? []).Select(k => k!.GetValue<string>()).Where(k => !value.TryGetProperty(k, out _)).Select(k => $"{path}.{k}")
            .Concat(value.EnumerateObject().Where(p => schema["properties"]?[p.Name] is not null).SelectMany(p => Lacking(schema["properties"]![p.Name]!, p.Value, $"{path}.{p.Name}"))),
        JsonValueKind.Array when schema["items"] is { } items => value.EnumerateArray().SelectMany((item, i) => Lacking(items, item, $"{path}[{i}]")),
        _ => [],
    };
}
