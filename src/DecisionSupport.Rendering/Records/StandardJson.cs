using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Data;

namespace DecisionSupport.Rendering.Records;

/// <summary>The one way in which records, snapshots and decisions are written, so that the same content is the same bytes and has the same hash.</summary>
internal static class StandardJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>UTF-8 with a final line feed.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>What was read, as it would have been written.</summary>
    public static byte[] Bytes(DataNode node) => Bytes(json => json.WriteNode(node));

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What was read, written again.</summary>
    public static void WriteNode(this Utf8JsonWriter json, DataNode node)
    {
        switch (node)
        {
            case DataMapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    json.WriteNode(entry.Value);
                }

                json.WriteEndObject();
                break;
            case DataSequence list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    json.WriteNode(item);
                }

                json.WriteEndArray();
                break;
            case DataScalar scalar:
                WriteScalar(json, scalar);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, DataScalar scalar)
    {
        if (scalar.IsNull)
        {
            json.WriteNullValue();
        }
        else if (scalar is { Style: ScalarStyle.Plain, Text: "true" or "false" })
        {
            json.WriteBooleanValue(scalar.Text == "true");
        }
        else if (scalar.Style == ScalarStyle.Plain && ScalarReading.TryNumber(scalar.Text, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(scalar.Text);
        }
    }
}
