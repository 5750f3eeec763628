using System.Text.Json;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Writes how sources stand to the law for programs. Thread-safe.</summary>
public static class LawReportJson
{
    /// <summary>The acts that were read, and every source that cites law with what was found.</summary>
    public static void Write(LawReport report, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("lawReport", 1);
        json.WriteString("asOf", report.AsOf.Iso());
        json.WriteBoolean("hasFaults", report.HasFaults);
        json.WriteStartArray("acts");
        foreach (var act in report.Acts)
        {
            json.WriteStartObject();
            json.WriteString("number", act.Number);
            json.WriteString("title", act.Title);
            WriteDay(json, "day", act.Day);
            json.WriteString("through", act.Through);
            json.WriteNumber("amendments", act.Amendments);
            json.WriteBoolean("hasText", act.HasText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var source in report.Sources)
        {
            Write(source, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(SourceStatus status, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", status.Source.Id);
        json.WriteString("act", status.Act);
        json.WriteString("checked", status.Source.Checked.Iso());
        json.WriteString("file", status.Source.Place.File);
        json.WriteNumber("line", status.Source.Place.Line);
        json.WriteString("latestAmendment", status.LatestAmendment);
        WriteDay(json, "latestDay", status.LatestDay);
        json.WriteStartArray("findings");
        foreach (var finding in status.Findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Kind.ToString()));
            json.WriteBoolean("isFault", finding.IsFault);
            WriteDay(json, "day", finding.Day);
            json.WriteString("amendment", finding.Amendment);
            json.WriteString("message", finding.Message);
            json.WriteString("transitionRules", finding.TransitionRules);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.Iso());
}
