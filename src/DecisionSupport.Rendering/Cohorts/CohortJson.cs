using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering.Cohorts;

/// <summary>Statistics → JSON.</summary>
internal static class CohortJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(CohortStatistics statistics, RuleBook ruleBook, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(ruleBook);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteCount(json, "cases", statistics.Cases);
        json.WriteNumber("smallestGroup", CohortStatistics.SmallestGroup);
        json.WriteRuleBook(ruleBook);
        json.WriteArray("tables", statistics.Tables, t => Write(t, language, json));
        json.WriteEndObject();
    }

    private static void Write(CohortTable table, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        json.WriteString("title", table.Title.In(language));
        json.WriteArray("rows", table.Rows, row =>
        {
            json.WriteStartObject();
            json.WriteString("row", row.Label.Id);
            json.WriteString("text", row.Label.Text.In(language));
            json.WriteArray("counts", table.Columns.Zip(row.Counts), c =>
            {
                json.WriteStartObject();
                json.WriteString("column", c.First.Id);
                json.WriteString("text", c.First.Text.In(language));
                WriteCount(json, "count", c.Second);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int? count)
    {
        if (count is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
