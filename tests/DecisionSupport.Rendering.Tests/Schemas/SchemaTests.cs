using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Authoring;
using DecisionSupport.Rendering.Tests.Records;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Schemas;

/// <summary>What is written is as the published schemas say, and the schemas tell a fault from what is right.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void Snapshots_decisions_and_records_are_as_their_schemas_say(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var (snapshot, decision, record) = (Schema("snapshot", ruleBook), Schema("decision", ruleBook), Schema("record", ruleBook));

        Always.Holds(new SnapshotGenerator(ruleBook.Vocabulary, new DateOnly(2025, 8, 17)).Snapshots, 8, given =>
        {
            var decided = ruleBook.Evaluate(given);
            Check(snapshot, Written(output => CaseSnapshotJson.Write(given, output)));
            foreach (var detail in Enum.GetValues<DecisionDetail>())
            {
                Check(decision, Written(output => DecisionJson.Write(decided, Language.English, output, detail)));
            }

            foreach (var redaction in (RecordRedaction[])[RecordRedaction.None, RecordRedaction.Facts("person"), RecordRedaction.WholeSnapshot])
            {
                Check(record, Written(DecisionRecord.Of(decided, Language.Swedish, redaction).Write));
            }
        });
    }

    [Theory]
    [InlineData("/recommendations/0/outcome", null, "has no outcome")]
    [InlineData("/recommendations/0/findings/0/status", "perhaps", "is not one of")]
    [InlineData("/ruleBook/sha256", "abc", "does not match")]
    [InlineData("/asOf", "yesterday", "does not match")]
    [InlineData("/decision", "one", "is not 1")]
    public void A_decision_with_a_fault_is_found(string pointer, string? value, string fault) =>
        SchemaCheck.Faults(Schema("decision", GoodRules.RuleBook), Edited(Told.Json(RecordSamples.Decision, Language.Swedish), pointer, value)).ShouldContain(f => f.Contains(fault));

    [Theory]
    [InlineData("/decision/recommendations/0/title", null, "has no title")]
    [InlineData("/snapshot", null, "has no snapshot")]
    [InlineData("/language", "no", "is not one of")]
    [InlineData("/extra", "1", "has extra")]
    public void A_record_with_a_fault_is_found(string pointer, string? value, string fault) =>
        SchemaCheck.Faults(Schema("record", GoodRules.RuleBook), Edited(RecordSamples.Text(RecordSamples.Record()), pointer, value)).ShouldContain(f => f.Contains(fault));

    private static void Check(JsonElement schema, byte[] written)
    {
        using var json = JsonDocument.Parse(written);
        SchemaCheck.Faults(schema, json.RootElement).ShouldBeEmpty();
    }

    private static JsonElement Schema(string kind, RuleBook ruleBook) => JsonDocument.Parse(JsonSchemas.Write(kind, ruleBook)).RootElement;

    private static byte[] Written(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        return buffer.ToArray();
    }

    private static JsonElement Edited(string json, string pointer, string? value)
    {
        var root = JsonNode.Parse(json)!;
        var path = pointer.Split('/')[1..];
        var parent = path[..^1].Aggregate(root, (node, key) => node is JsonArray list ? list[int.Parse(key)]! : node[key]!);
        parent.AsObject().Remove(path[^1]);
        if (value is not null)
        {
            parent[path[^1]] = value;
        }

        return JsonDocument.Parse(root.ToJsonString()).RootElement;
    }
}
