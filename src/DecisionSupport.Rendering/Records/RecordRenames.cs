using System.Text.Json;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Rendering.Records;

/// <summary>The facts that a snapshot was read with under ids of before, so that a record keeps what was read.</summary>
internal static class RecordRenames
{
    public const string Key = "readAs";

    /// <summary>Writes them where there are any; those that are left out of the record are left out here too.</summary>
    public static void Write(CaseSnapshot snapshot, RecordRedaction redaction, Utf8JsonWriter json)
    {
        var shown = redaction.IsWhole ? [] : snapshot.Renamed.Where(r => !redaction.Hides(r.To)).OrderBy(r => r.From, StringComparer.Ordinal).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        json.WriteStartArray(Key);
        foreach (var rename in shown)
        {
            json.WriteStartObject();
            json.WriteString("from", rename.From);
            json.WriteString("to", rename.To);
            json.WriteString("day", rename.Day.Iso());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static ImmutableArray<FactRename> Read(DataNode? node, DiagnosticBag diagnostics)
    {
        var renames = ImmutableArray.CreateBuilder<FactRename>();
        foreach (var item in node.AsList(Key, diagnostics))
        {
            if (MappingReader.Of(item, "renamed fact", diagnostics) is not { } reader)
            {
                continue;
            }

            var (from, to, day) = (reader.Required("from").AsText("from", diagnostics), reader.Required("to").AsText("to", diagnostics), reader.Required("day").AsDate("day", diagnostics));
            reader.Finish();
            if (from is not null && to is not null && day is not null)
            {
                renames.Add(new FactRename(from, to, day.Value));
            }
        }

        return renames.DrainToImmutable();
    }
}
