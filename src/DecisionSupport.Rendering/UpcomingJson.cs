using System.Text.Json;
using DecisionSupport.RuleSets;
using DecisionSupport.Serialization;
using DecisionSupport.Texts;

namespace DecisionSupport.Rendering;

/// <summary>Coming days as JSON.</summary>
internal static class UpcomingJson
{
    public static void Write(Decision decision, DateOnly until, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("upcoming", 1);
        json.WriteString("asOf", decision.Snapshot.AsOf.Iso());
        json.WriteString("until", until.Iso());
        if (decision.Snapshot.Reference is { } reference)
        {
            json.WriteString("reference", reference);
        }

        json.WriteRuleBook(decision.RuleBook);
        WriteDays("days", decision.Upcoming(until), json);
        json.WriteEndObject();
    }

    /// <summary>Writes the days as a property of an object.</summary>
    public static void WriteDays(string name, ImmutableArray<UpcomingDay> days, Utf8JsonWriter json) => json.WriteArray(name, days, d => Write(d, json));

    private static void Write(UpcomingDay day, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("day", day.Day.Iso());
        json.WriteArray("changes", day.Changes, c => Write(c, json));
        json.WriteArray("stepsBefore", day.StepsBefore, s => json.WriteStringValue(s.Id));
        json.WriteEndObject();
    }

    private static void Write(UpcomingChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", change.RuleSet);
        Write("before", change.Before, json);
        Write("after", change.After, json);
        json.WriteArray("findings", change.Findings, f => Write(f, json));
        json.WriteArray("newSteps", change.NewSteps, s => json.WriteStringValue(s.Id));
        json.WriteArray("endedSteps", change.EndedSteps, s => json.WriteStringValue(s.Id));
        json.WriteArray("newNotices", change.NewNotices, n => json.WriteStringValue(n.Id));
        json.WriteArray("endedNotices", change.EndedNotices, n => json.WriteStringValue(n.Id));
        json.WriteEndObject();
    }

    // Null where the rule set has no version in force.
    private static void Write(string name, Recommendation? recommendation, Utf8JsonWriter json)
    {
        if (recommendation is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("version", recommendation.Version.From.Iso());
        json.WriteString("outcome", recommendation.Outcome.Id);
        if (recommendation.Level is { } level)
        {
            json.WriteString("level", level.Id);
        }

        json.WriteEndObject();
    }

    private static void Write(FindingChange finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("criterion", finding.Criterion.Id);
        json.WriteString("before", finding.Before?.Word());
        json.WriteString("after", finding.After?.Word());
        json.WriteEndObject();
    }
}
