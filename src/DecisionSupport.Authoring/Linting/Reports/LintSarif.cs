using System.Text.Json;
using DecisionSupport.Authoring.Explanations;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Linting.Reports;

/// <summary>What lint found, as SARIF 2.1.0, which code hosts show beside the changed lines.</summary>
internal static class LintSarif
{
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(diagnostics, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(diagnostic, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(IReadOnlyCollection<Diagnostic> diagnostics, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "decision-support");
        json.WriteStartArray("rules");
        foreach (var kind in ExplainedKinds.All.Where(k => diagnostics.Any(d => d.Code == k.Code)))
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText("shortDescription", kind.Title, json);
            WriteText("fullDescription", kind.Means, json);
            WriteText("help", kind.Cure, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity.Word());
        WriteText("message", diagnostic.Message, json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(diagnostic.Place.File));
        json.WriteEndObject();
        if (diagnostic.Place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", diagnostic.Place.Line);
            json.WriteNumber("startColumn", Math.Max(1, diagnostic.Place.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A path on this machine is a uri with a scheme; one in a repository is relative to its root.
    private static string UriOf(string file) =>
        Path.IsPathFullyQualified(file) ? new Uri(file).AbsoluteUri : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(string key, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
