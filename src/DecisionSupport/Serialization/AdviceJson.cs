using System.Text.Json;

namespace DecisionSupport.Serialization;

/// <summary>Steps, notices and the places of questions as JSON.</summary>
internal static class AdviceJson
{
    public static void Write(NextStep step, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("step", step.Id);
        json.WriteString("responsible", step.Responsible.Id);
        json.WriteString("text", step.Text(Audience.Officer, language));
        json.WriteString("clientText", step.Text(Audience.Client, language));
        json.WriteArray("sources", step.Sources, json.WriteStringValue);
        if (step.Contact is { } contact)
        {
            json.WriteString("contact", contact.Text(language));
        }

        MeasuresJson.Write(step.Measures, language, json);

        json.WriteEndObject();
    }

    public static void Write(Notice notice, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("notice", notice.Id);
        json.WriteString("kind", notice.IsWarning ? "warning" : "information");
        json.WriteString("text", notice.Text(Audience.Officer, language));
        json.WriteString("clientText", notice.Text(Audience.Client, language));
        json.WriteArray("sources", notice.Sources, json.WriteStringValue);
        json.WriteEndObject();
    }

    // In the order of the questions: machines find the question in the electronic format, people by the heading.
    public static void WritePlace(QuestionToExpert question, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("form", question.Form);
        json.WriteString("question", question.Number);
        json.WriteString("heading", question.Heading?.In(language));
        json.WriteEndObject();
    }
}
