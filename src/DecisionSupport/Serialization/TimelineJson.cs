using System.Text.Json;

namespace DecisionSupport.Serialization;

/// <summary>Stretches of a timeline as JSON.</summary>
internal static class TimelineJson
{
    public static void Write(TimelineStretch stretch, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("from", stretch.From.Iso());
        json.WriteString("to", stretch.To.Iso());
        json.WriteString("status", Word(stretch.Status));
        Write("ground", stretch.Ground);
        Write("title", stretch.Title?.In(language));
        Write("reason", stretch.Reason(Audience.Officer, language));
        Write("clientReason", stretch.Reason(Audience.Client, language));
        json.WriteArray("sources", stretch.Sources, json.WriteStringValue);
        json.WriteArray("asks", stretch.Asks, q => WriteQuestion(q, language, json));
        Write("coveredTo", stretch.CoveredTo?.Iso());
        Write("keep", stretch.Keep(Audience.Officer, language));
        Write("clientKeep", stretch.Keep(Audience.Client, language));
        json.WriteEndObject();

        void Write(string key, string? value)
        {
            if (value is not null)
            {
                json.WriteString(key, value);
            }
        }
    }

    private static void WriteQuestion(TimelineQuestion question, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fact", question.Id);
        json.WriteString("question", question.Question.In(language));
        json.WriteString("askedOf", question.AskedOf.Id);
        json.WriteEndObject();
    }

    private static string Word(DayStatus status) => status switch { DayStatus.Covered => "covered", DayStatus.NotCovered => "not-covered", _ => "not-known" };
}
