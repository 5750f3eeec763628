using System.Text.Json;
using DecisionSupport.Data;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering.Records;

/// <summary>
/// A decision without what facts are left out of a record. Only what is known to tell no value is let through: a key that decisions get later
/// stays out until somebody has thought of it.
/// </summary>
internal static class DecisionRedaction
{
    // A mapping's own keys; those with keys below them are named with a point.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "decision", "detail", "asOf", "reference", "ruleBook", "ruleBook.version", "ruleBook.sha256", "ruleBook.over", "ruleBook.over.version", "ruleBook.over.sha256", "nextQuestion", "recommendations", "notEvaluated",
        "recommendations.ruleSet", "recommendations.version", "recommendations.outcome", "recommendations.outcomeKind", "recommendations.level", "recommendations.title",
        "recommendations.possibleOutcomes", "recommendations.findings", "recommendations.missingFacts", "recommendations.nextSteps", "recommendations.notices",
        "recommendations.findings.criterion", "recommendations.findings.status", "recommendations.findings.title", "recommendations.findings.facts",
        "recommendations.findings.sources", "recommendations.findings.judgement",
        "recommendations.missingFacts.fact", "recommendations.missingFacts.question", "recommendations.missingFacts.askedOf",
        "recommendations.missingFacts.judgement", "recommendations.missingFacts.decidesBetween",
        "recommendations.missingValues", "recommendations.missingValues.parameter", "recommendations.missingValues.title",
        "recommendations.nextSteps.step", "recommendations.nextSteps.responsible", "recommendations.nextSteps.sources", "recommendations.nextSteps.contact",
        "recommendations.notices.notice", "recommendations.notices.kind", "recommendations.notices.sources",
        "notEvaluated.ruleSet", "notEvaluated.code", "notEvaluated.reason",
    };

    private const string Facts = "recommendations.findings.facts";

    /// <summary>Writes what is left.</summary>
    public static void Write(DataMapping decision, Func<string, bool> hides, Utf8JsonWriter json)
    {
        // What follows from a fact tells it.
        var from = Items(decision, "recommendations").SelectMany(r => Items(r, "inferences")).Select(i => (Fact: Text(i, "fact"), From: Text(i, "from")))
            .DistinctBy(i => i.Fact).ToDictionary(i => i.Fact, i => i.From, StringComparer.Ordinal);
        Write(decision, "", id => hides(id) || (from.TryGetValue(id, out var other) && hides(other)), json);
    }

    private static IEnumerable<DataMapping> Items(DataMapping owner, string key) => (owner.Find(key) as DataSequence)?.Items.OfType<DataMapping>() ?? [];

    private static string Text(DataMapping owner, string key) => (owner.Find(key) as DataScalar)?.Text ?? "";

    private static void Write(DataNode node, string path, Func<string, bool> hides, Utf8JsonWriter json)
    {
        switch (node)
        {
            case DataMapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    var inner = path.Length == 0 ? entry.Key : $"{path}.{entry.Key}";
                    if (path == Facts ? !hides(entry.Key) : Kept.Contains(inner))
                    {
                        json.WritePropertyName(entry.Key);
                        Write(entry.Value, path == Facts ? Facts + ".value" : inner, hides, json);
                    }
                }

                json.WriteEndObject();
                break;
            case DataSequence list when !path.EndsWith(".value", StringComparison.Ordinal):
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(item, path, hides, json);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNode(node);
                break;
        }
    }
}
