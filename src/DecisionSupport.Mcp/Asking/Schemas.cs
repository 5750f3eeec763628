namespace DecisionSupport.Mcp.Asking;

/// <summary>The parts that tools' schemas share.</summary>
internal static class Schemas
{
    public const string Language = """
        "language": { "enum": ["sv", "en"], "description": "The language of the answer; sv unless said." }
        """;

    public const string Audience = """
        "audience": { "enum": ["officer", "client"], "description": "Whom the answer speaks to: who works with the case, or the person concerned. officer unless said." }
        """;

    public const string RuleSet = """
        "ruleSet": { "type": "string", "description": "Asks this rule set only; all of them unless said." }
        """;

    public const string Snapshot = """
        "snapshot": {
          "type": "object",
          "description": "The facts of one case: \"snapshot\": 1, \"asOf\": the day it is looked at, then facts by subject, such as \"loh\": { \"exists\": true }. Only what somebody has told; no identity.",
          "properties": { "snapshot": { "const": 1 }, "asOf": { "type": "string", "format": "date" } },
          "required": ["snapshot", "asOf"]
        }
        """;

    /// <summary>The schema of an object with some properties, of which some are required.</summary>
    public static string Object(string[] required, params IEnumerable<string> properties) =>
        $$"""{ "type": "object", "additionalProperties": false, "required": [{{string.Join(", ", required.Select(r => $"\"{r}\""))}}], "properties": { {{string.Join(", ", properties)}} } }""";
}
