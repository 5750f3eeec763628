using System.Text.Json;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering.Records;

/// <summary>Decision → the bytes of its record.</summary>
internal static class RecordWriter
{
    public static byte[] Bytes(Decision decision, Language language, RecordRedaction redaction, DecisionDetail detail) =>
        Bytes(decision, DecisionBytes(decision, language, detail), language, redaction, detail, DecisionRecord.CurrentEngine);

    /// <summary>The record that an engine wrote of a decision.</summary>
    public static byte[] Bytes(Decision decision, byte[] told, Language language, RecordRedaction redaction, DecisionDetail detail, string engine)
    {
        return StandardJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("record", 1);
            json.WriteString("engine", engine);
            json.WriteRuleBook(decision.RuleBook);
            json.WriteString("language", Word(language));
            json.WriteArray("ruleSets", Asked(decision), json.WriteStringValue);
            json.WriteString("snapshotSha256", CaseSnapshotJson.Sha256(decision.Snapshot));
            json.WriteString("decisionSha256", StandardJson.Sha256(told));
            if (!redaction.IsNone)
            {
                json.WriteArray("redacted", redaction.IsWhole ? [RecordFormat.WholeSnapshot] : redaction.Names, json.WriteStringValue);
            }

            RecordRenames.Write(decision.Snapshot, redaction, json);
            if (!redaction.IsWhole)
            {
                json.WritePropertyName("snapshot");
                WriteShown(decision.Snapshot, redaction, json);
            }

            json.WritePropertyName("decision");
            if (redaction.IsNone)
            {
                DecisionJson.Write(decision, language, json, detail);
            }
            else
            {
                DecisionRedaction.Write(Parse(told), redaction.Hides, json);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>What a record shows of its snapshot.</summary>
    public static void WriteShown(CaseSnapshot snapshot, RecordRedaction redaction, Utf8JsonWriter json) =>
        CaseSnapshotJson.Write(snapshot, snapshot.ToldFacts.Where(f => !redaction.Hides(f.Id)), json);

    /// <summary>The decision as a host writes it.</summary>
    public static byte[] DecisionBytes(Decision decision, Language language, DecisionDetail detail)
    {
        using var buffer = new MemoryStream();
        DecisionJson.Write(decision, language, buffer, detail);
        return buffer.ToArray();
    }

    /// <summary>What was just written, as nodes.</summary>
    public static DataMapping Parse(byte[] decision) => (DataMapping)DataReader.Read(decision, "decision", RecordFormat.Limits, new DiagnosticBag())!;

    public static string Word(Language language) => language == Language.Swedish ? "sv" : "en";

    // Those asked are those that are told, with an answer or without.
    private static IEnumerable<string> Asked(Decision decision)
    {
        var told = decision.Recommendations.Select(r => r.Version.RuleSet).Concat(decision.NotEvaluated.Select(n => n.RuleSet)).ToHashSet(StringComparer.Ordinal);
        return decision.RuleBook.RuleSets.Select(r => r.Id).Where(told.Contains);
    }
}
