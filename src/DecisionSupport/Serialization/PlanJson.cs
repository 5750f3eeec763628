using System.Text.Json;

namespace DecisionSupport.Serialization;

/// <summary>Plans as JSON.</summary>
internal static class PlanJson
{
    /// <summary>Writes the object: the steps by phase, each phase in its order.</summary>
    public static void Write(Plan plan, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject("plan");
        json.WriteArray("now", plan.In(PlanPhase.Now), s => Write(s, language, json));
        json.WriteArray("then", plan.In(PlanPhase.Then), s => Write(s, language, json));
        json.WriteArray("whenAnswersCome", plan.In(PlanPhase.WhenAnswersCome), s => Write(s, language, json));
        json.WriteEndObject();
    }

    private static void Write(PlannedStep step, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("step", step.Id);
        json.WriteString("responsible", step.Responsible.Id);
        json.WriteString("text", step.Text(Audience.Officer, language));
        json.WriteString("clientText", step.Text(Audience.Client, language));
        json.WriteString("why", step.Why(Audience.Officer, language));
        Write(step.Due, language, json);
        json.WriteArray("ruleSets", step.RuleSets, json.WriteStringValue);
        json.WriteArray("opens", step.Opens, json.WriteStringValue);
        if (step.Contact is { } contact)
        {
            json.WriteString("contact", contact.Text(language));
        }

        MeasuresJson.Write(step.Measures, language, json);
        if (step.Guide is { } guide)
        {
            json.WriteString("guide", guide);
        }

        if (step.Paper is { } paper)
        {
            json.WriteString("paper", paper);
        }

        json.WriteArray("sources", step.Sources, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void Write(DueDay due, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject("due");
        if (due.Day is { } day)
        {
            json.WriteString("day", day.Iso());
            json.WriteString("by", due.IsLaw ? "law" : "us");
        }
        else
        {
            json.WriteString("none", due.ReasonForNone(language));
        }

        json.WriteEndObject();
    }
}
