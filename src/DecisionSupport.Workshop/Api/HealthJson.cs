using System.Text.Json;

namespace DecisionSupport.Workshop.Api;

/// <summary>That the program answers, and by which rules.</summary>
internal static class HealthJson
{
    public static void Write(RuleBook ruleBook, Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("status", "healthy");
        json.WriteStartObject("ruleBook");
        json.WriteString("version", ruleBook.Version);
        json.WriteString("sha256", ruleBook.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
