using System.Text.Json;

namespace DecisionSupport.Serialization;

/// <summary>What a place has to offer at a step, as JSON.</summary>
internal static class MeasuresJson
{
    /// <summary>Writes the array; nothing where nothing is offered.</summary>
    public static void Write(ImmutableArray<Measure> measures, Language language, Utf8JsonWriter json)
    {
        if (measures.IsEmpty)
        {
            return;
        }

        json.WriteArray("measures", measures, m =>
        {
            json.WriteStartObject();
            json.WriteString("measure", m.Id);
            json.WriteString("text", m.Line(language));
            json.WriteString("about", m.Text.In(language));
            json.WriteEndObject();
        });
    }
}
