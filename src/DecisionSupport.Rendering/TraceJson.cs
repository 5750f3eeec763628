using System.Text.Json;
using DecisionSupport.RuleSets;
using DecisionSupport.Serialization;
using DecisionSupport.Texts;

namespace DecisionSupport.Rendering;

/// <summary>Traces as JSON: the tree as it is. Thread-safe.</summary>
public static class TraceJson
{
    /// <summary>Writes a trace as UTF-8 with a final line feed.</summary>
    public static void Write(TracePart trace, Stream output)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(StandardJson.Bytes(json => Write(trace, json)));
    }

    /// <summary>Writes a trace as one JSON object.</summary>
    public static void Write(TracePart trace, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("kind", TraceWords.Of(trace.Kind));
        json.WriteString("text", trace.Text);
        json.WriteString("status", trace.Status.Word());
        json.WriteString("file", trace.Place.File);
        json.WriteNumber("line", trace.Place.Line);
        json.WriteNumber("column", trace.Place.Column);
        json.WriteArray("readings", trace.Readings, r => Write(r, json));
        json.WriteArray("parts", trace.Parts, p => Write(p, json));
        json.WriteEndObject();
    }

    private static void Write(TraceReading reading, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", TraceWords.Of(reading.Kind));
        json.WriteString("name", reading.Name);
        json.WritePropertyName("value");
        json.WriteFeelValue(reading.Value);
        if (reading.Source is { } source)
        {
            json.WriteString("toldBy", source.By);
            if (source.On is { } day)
            {
                json.WriteString("toldOn", day.Iso());
            }
        }

        json.WriteEndObject();
    }
}
