using System.Text.Json;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Linting.Reports;

/// <summary>What lint found, as JSON for scripts.</summary>
internal static class LintJson
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("lint", 1);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.Word());
            json.WriteString("file", diagnostic.Place.File);
            if (diagnostic.Place.Line > 0)
            {
                json.WriteNumber("line", diagnostic.Place.Line);
                json.WriteNumber("column", diagnostic.Place.Column);
            }

            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
