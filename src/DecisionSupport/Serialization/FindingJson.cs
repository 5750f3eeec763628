using System.Text.Json;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Serialization;

/// <summary>Findings as JSON.</summary>
internal static class FindingJson
{
    public static void Write(Finding finding, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("criterion", finding.Criterion.Id);
        json.WriteString("status", finding.Status.Word());
        json.WriteString("title", finding.Criterion.Title.In(language));
        json.WriteString("text", finding.Text(Audience.Officer, language));
        json.WriteString("clientText", finding.Text(Audience.Client, language));
        json.WriteFacts(finding.Facts);
        if (finding.Facts.Any(f => f.Source is not null))
        {
            json.WriteStartObject("told");
            foreach (var fact in finding.Facts.Where(f => f.Source is not null))
            {
                json.WriteString(fact.Fact.Id, fact.Source!.Text(language));
            }

            json.WriteEndObject();
        }

        json.WriteArray("sources", finding.Criterion.Sources, json.WriteStringValue);
        json.WriteBoolean("judgement", finding.IsJudgement);
        if (finding.FailedComputations() is { IsEmpty: false } failed)
        {
            json.WriteArray("failedComputations", failed, json.WriteStringValue);
        }

        json.WriteEndObject();
    }

    public static void Write(Inference inference, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fact", inference.Fact.Id);
        json.WritePropertyName("value");
        json.WriteFeelValue(inference.Value);
        json.WriteString("from", inference.From.Id);
        json.WriteString("why", inference.Why.In(language));
        json.WriteEndObject();
    }
}
