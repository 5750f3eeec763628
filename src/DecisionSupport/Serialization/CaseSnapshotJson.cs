using System.Text.Json;
using DecisionSupport.Serialization;
using DecisionSupport.Snapshots;

namespace DecisionSupport;

/// <summary>
/// Snapshots as canonical JSON: known facts only, in the order of their ids whatever the order of the vocabulary, so that the same snapshot is the
/// same bytes. <see cref="SnapshotReader"/> reads it back. Thread-safe.
/// </summary>
public static class CaseSnapshotJson
{
    /// <summary>Writes a snapshot as UTF-8 with a final line feed.</summary>
    public static void Write(CaseSnapshot snapshot, Stream output)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Bytes(snapshot));
    }

    /// <summary>Writes a snapshot as one JSON object.</summary>
    public static void Write(CaseSnapshot snapshot, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(json);
        Write(snapshot, snapshot.ToldFacts, json);
    }

    /// <summary>The SHA-256 of a snapshot's canonical JSON, in lower-case hexadecimal. It proves that two snapshots are the same; it does not hide what little a snapshot may hold.</summary>
    public static string Sha256(CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return StandardJson.Sha256(Bytes(snapshot));
    }

    internal static byte[] Bytes(CaseSnapshot snapshot) => StandardJson.Bytes(json => Write(snapshot, json));

    // Only where somebody says who told a fact: a snapshot in which nobody does has the bytes and the hash that it always had.
    private static void WriteSources(CaseSnapshot snapshot, IEnumerable<Fact> facts, Utf8JsonWriter json)
    {
        if (snapshot.Sources is null)
        {
            return;
        }

        var groups = facts.Where(f => snapshot.SourceOf(f) is not null).GroupBy(f => snapshot.SourceOf(f)!)
            .OrderBy(g => g.Key.By, StringComparer.Ordinal).ThenBy(g => g.Key.On ?? DateOnly.MinValue).ToList();
        if (groups.Count > 0)
        {
            json.WriteArray(FactSourceReader.Key, groups, group =>
            {
                json.WriteStartObject();
                json.WriteString("by", group.Key.By);
                if (group.Key.On is { } day)
                {
                    json.WriteString("on", day.Iso());
                }

                json.WriteArray("told", group.Select(f => f.Id).Order(StringComparer.Ordinal), json.WriteStringValue);
                json.WriteEndObject();
            });
        }
    }

    /// <summary>Writes some facts of a snapshot.</summary>
    internal static void Write(CaseSnapshot snapshot, IEnumerable<Fact> facts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("snapshot", 1);
        json.WriteString("asOf", snapshot.AsOf.Iso());
        if (snapshot.Reference is { } reference)
        {
            json.WriteString("reference", reference);
        }

        foreach (var subject in facts.OrderBy(f => f.Id, StringComparer.Ordinal).GroupBy(f => f.Id[..f.Id.IndexOf('.', StringComparison.Ordinal)]))
        {
            json.WriteStartObject(subject.Key);
            foreach (var fact in subject)
            {
                json.WritePropertyName(fact.Id[(subject.Key.Length + 1)..]);
                json.WriteFeelValue(snapshot.ValueAt(fact.Slot));
            }

            json.WriteEndObject();
        }

        WriteSources(snapshot, facts, json);
        json.WriteEndObject();
    }
}
