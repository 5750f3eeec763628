using System.Text.Json;
using DecisionSupport.Data;

namespace DecisionSupport.Serialization;

internal static partial class StandardJson
{
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
