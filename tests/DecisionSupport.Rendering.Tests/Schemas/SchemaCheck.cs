using System.Text.RegularExpressions;
using System.Text.Json;

namespace DecisionSupport.Rendering.Tests.Schemas;

/// <summary>Checks JSON against a JSON Schema, as far as our schemas go. A keyword it does not know is a fault of the test, not something to pass over.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Told = ["$schema", "description", "enumDescriptions", "format", "then", "else"];

    /// <summary>Everything in which the JSON is not as the schema says, as <c>/path: what</c>.</summary>
    public static IEnumerable<string> Faults(JsonElement schema, JsonElement json, string path = "") =>
        schema.EnumerateObject().Where(k => !Told.Contains(k.Name)).SelectMany(keyword => Faults(schema, keyword, json, path));

    private static IEnumerable<string> Faults(JsonElement schema, JsonProperty keyword, JsonElement json, string path)
    {
        var expected = keyword.Value;
        switch (keyword.Name)
        {
            case "type":
                return IsOf(expected.GetString()!, json) ? [] : [$"{path}: is {json.ValueKind}, not {expected}"];
            case "const":
                return JsonElement.DeepEquals(expected, json) ? [] : [$"{path}: is not {expected}"];
            case "enum":
                return expected.EnumerateArray().Any(v => JsonElement.DeepEquals(v, json)) ? [] : [$"{path}: {json} is not one of {expected}"];
            case "pattern":
                return json.ValueKind != JsonValueKind.String || Regex.IsMatch(json.GetString()!, expected.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(60)) ? [] : [$"{path}: {json} does not match {expected}"];
            case "minimum":
                return json.ValueKind != JsonValueKind.Number || json.GetDecimal() >= expected.GetDecimal() ? [] : [$"{path}: less than {expected}"];
            case "maximum":
                return json.ValueKind != JsonValueKind.Number || json.GetDecimal() <= expected.GetDecimal() ? [] : [$"{path}: more than {expected}"];
            case "required":
                return json.ValueKind != JsonValueKind.Object ? [] : expected.EnumerateArray().Select(k => k.GetString()!).Where(k => !json.TryGetProperty(k, out _)).Select(k => $"{path}: has no {k}");
            case "properties":
                return Members(json).Where(m => expected.TryGetProperty(m.Name, out _)).SelectMany(m => Faults(expected.GetProperty(m.Name), m.Value, $"{path}/{m.Name}"));
            case "additionalProperties":
                return Members(json).Where(m => !IsNamed(schema, m.Name)).SelectMany(m => expected.ValueKind == JsonValueKind.False ? [$"{path}: has {m.Name}"] : Faults(expected, m.Value, $"{path}/{m.Name}"));
            case "items":
                return json.ValueKind != JsonValueKind.Array ? [] : json.EnumerateArray().SelectMany((item, i) => Faults(expected, item, $"{path}/{i}"));
            case "anyOf":
                return expected.EnumerateArray().Any(s => !Faults(s, json, path).Any()) ? [] : [$"{path}: {json} is none of {expected}"];
            case "if":
                return schema.TryGetProperty(Faults(expected, json, path).Any() ? "else" : "then", out var branch) ? Faults(branch, json, path) : [];
            default:
                return [$"{path}: the test does not know '{keyword.Name}'"];
        }
    }

    private static List<JsonProperty> Members(JsonElement json) => json.ValueKind == JsonValueKind.Object ? [.. json.EnumerateObject()] : [];

    private static bool IsNamed(JsonElement schema, string name) => schema.TryGetProperty("properties", out var named) && named.TryGetProperty(name, out _);

    private static bool IsOf(string type, JsonElement json) => (type, json.ValueKind) is
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number)
        or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null);
}
