using System.Text.Json;
using DecisionSupport.RuleSets;
using DecisionSupport.Serialization;
using DecisionSupport.Texts;

namespace DecisionSupport.Rendering;

/// <summary>What blocks outcomes, as JSON.</summary>
internal static class WhyNotJson
{
    public static void Write(BlockedOutcome whyNot, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("outcome", whyNot.Outcome.Id);
        json.WriteArray("blockedBy", whyNot.BlockedBy, set => Write(set, language, json));
        json.WriteEndObject();
    }

    private static void Write(BlockingSet set, Language language, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var blocker in set.Blockers)
        {
            json.WriteStartObject();
            json.WriteString("ruleSet", blocker.RuleSet);
            if (blocker.Finding is { } finding)
            {
                json.WriteString("criterion", finding.Criterion.Id);
                json.WriteString("status", finding.Status.Word());
                json.WriteString("title", finding.Criterion.Title.In(language));
            }

            json.WriteArray("readings", blocker.Comparisons, r => Write(r, json));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(DecisiveComparison comparison, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("status", comparison.Status.Word());
        json.WriteFacts(comparison.Facts);
        json.WriteArray("bounds", comparison.Bounds, b => Write(b, json));
        json.WriteArray("comparedWith", comparison.ComparedWith, v => json.WriteFeelValue(v));
        json.WriteEndObject();
    }

    private static void Write(Bound bound, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("parameter", bound.Parameter.Id);
        json.WriteString("value", bound.Value.Text);
        json.WriteString("from", bound.Value.From.Iso());
        json.WriteString("source", bound.Value.Source);
        json.WriteEndObject();
    }
}
