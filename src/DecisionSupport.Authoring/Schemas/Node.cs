using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>Small pieces that schemas are put together from.</summary>
internal static class Node
{
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static JsonObject Text(string? description = null) => Of("string", description);

    public static JsonObject Boolean(string? description = null) => Of("boolean", description);

    public static JsonObject Number(string? description = null) => Of("number", description);

    public static JsonObject Date(string? description = null)
    {
        var date = Of("string", description);
        date["format"] = "date";
        date["pattern"] = DatePattern;
        return date;
    }

    public static JsonObject OneOf(IEnumerable<string> values, string? description = null)
    {
        var node = new JsonObject();
        Describe(node, description);
        node["enum"] = Strings(values);
        return node;
    }

    /// <summary>One of some words, each with what editors show beside it.</summary>
    public static JsonObject OneOf(IEnumerable<(string Value, string Meaning)> values, string? description = null)
    {
        var all = values.DistinctBy(v => v.Value).ToList();
        var node = OneOf(all.Select(v => v.Value), description);
        node["enumDescriptions"] = Strings(all.Select(v => v.Meaning));
        return node;
    }

    /// <summary>An expression: any text, of which editors offer the words that it may be or begin with.</summary>
    public static JsonObject Expression(IEnumerable<(string Value, string Meaning)> words) =>
        new() { ["type"] = "string", ["anyOf"] = new JsonArray(Of("string", null), OneOf(words)) };

    /// <summary>What is said once under <c>$defs</c> and used in several places.</summary>
    public static JsonObject Ref(string definition, string? description = null)
    {
        var node = new JsonObject { ["$ref"] = $"#/$defs/{definition}" };
        Describe(node, description);
        return node;
    }

    /// <summary>The schema with what its references name.</summary>
    public static JsonObject WithDefinitions(this JsonObject schema, params (string Name, JsonObject Schema)[] definitions)
    {
        schema["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Name, (JsonNode?)d.Schema)));
        return schema;
    }

    public static JsonObject List(JsonObject items, string? description = null)
    {
        var list = Of("array", description);
        list["items"] = items;
        return list;
    }

    /// <summary>An object with these keys and no others.</summary>
    public static JsonObject Closed(IEnumerable<(string Key, JsonObject Schema)> properties, IEnumerable<string> required, string? description = null)
    {
        var node = Of("object", description);
        node["additionalProperties"] = false;
        node["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Schema)));
        node["required"] = Strings(required);
        return node;
    }

    /// <summary>An object with any keys, all of one kind.</summary>
    public static JsonObject Map(JsonObject values, string? description = null)
    {
        var node = Of("object", description);
        node["additionalProperties"] = values;
        return node;
    }

    /// <summary>A text in both languages.</summary>
    public static JsonObject Localized(string? description = null) =>
        Closed([("sv", Text("Swedish")), ("en", Text("English"))], ["sv", "en"], description);

    private static JsonObject Of(string type, string? description)
    {
        var node = new JsonObject { ["type"] = type };
        Describe(node, description);
        return node;
    }

    private static void Describe(JsonObject node, string? description)
    {
        if (description is not null)
        {
            node["description"] = description;
        }
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode?)JsonValue.Create(v))]);
}
