using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Workshop.Cases;

/// <summary>A snapshot as JSON that can be read again.</summary>
internal static class SnapshotJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(CaseSnapshot snapshot)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("snapshot", 1);
            json.WriteString("asOf", FactWords.Iso(snapshot.AsOf));
            foreach (var subject in snapshot.KnownFacts.GroupBy(f => f.Id.Split('.')[0]))
            {
                json.WriteStartObject(subject.Key);
                foreach (var fact in subject)
                {
                    json.WritePropertyName(fact.Id[(subject.Key.Length + 1)..]);
                    Write(snapshot[fact.Id], json);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(content.ToArray());
    }

    private static void Write(FeelValue value, Utf8JsonWriter json)
    {
        switch (value.Kind)
        {
            case FeelKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case FeelKind.Number:
                json.WriteNumberValue(value.AsNumber());
                break;
            case FeelKind.Date:
                json.WriteStringValue(FactWords.Iso(value.AsDate()));
                break;
            case FeelKind.List:
                json.WriteStartArray();
                foreach (var item in value.AsList())
                {
                    Write(item, json);
                }

                json.WriteEndArray();
                break;
            case FeelKind.Context:
                json.WriteStartObject();
                foreach (var (key, item) in value.AsContext())
                {
                    json.WritePropertyName(key);
                    Write(item, json);
                }

                json.WriteEndObject();
                break;
            case FeelKind.String:
                json.WriteStringValue(value.AsString());
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
