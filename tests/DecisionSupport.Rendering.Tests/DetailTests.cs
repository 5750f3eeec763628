using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Rendering.Tests.Records;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests;

/// <summary>How much of a decision is written is chosen, and what the serializer writes of itself is small.</summary>
public sealed class DetailTests
{
    private static readonly string[] NotEverywhere = ["detail"];
    private static readonly JsonSerializerOptions OutcomesInEnglish = new() { Converters = { new DecisionJsonConverter(Language.English, DecisionDetail.Outcomes) } };
    private static readonly JsonSerializerOptions ReadsSnapshots = new() { Converters = { new CaseSnapshotJsonConverter(GoodRules.RuleBook.Vocabulary) } };

    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void More_detail_says_all_that_less_says_and_says_it_alike(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);

        Always.Holds(new SnapshotGenerator(ruleBook.Vocabulary, new DateOnly(2025, 8, 17)).Snapshots, 8, snapshot =>
        {
            var decision = ruleBook.Evaluate(snapshot);
            var written = Enum.GetValues<DecisionDetail>().Select(d => Parsed(decision, d)).ToList();
            foreach (var (less, more) in written.Zip(written.Skip(1)))
            {
                LeftOut(less, more, "").ShouldBeEmpty();
            }
        });
    }

    [Fact]
    public void Each_depth_has_what_its_name_says()
    {
        Keys(DecisionDetail.Outcomes).ShouldBe(["ruleSet", "version", "outcome", "outcomeKind", "title"]);
        Keys(DecisionDetail.Findings).ShouldContain("findings");
        Keys(DecisionDetail.Findings).ShouldNotContain("nextSteps");
        Keys(DecisionDetail.Advice).ShouldContain("nextSteps");
        Keys(DecisionDetail.Advice).ShouldNotContain("whyNot");
        Keys(DecisionDetail.Everything).ShouldContain("whyNot");
        Keys(DecisionDetail.Everything).ShouldContain("missingFacts");

        static IEnumerable<string> Keys(DecisionDetail detail) => Parsed(RecordSamples.Decision, detail)["recommendations"]![0]!.AsObject().Select(p => p.Key);
    }

    [Fact]
    public async Task Streams_buffers_and_waiting_streams_get_the_same_bytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var waiting = new MemoryStream();
        DecisionJson.Write(RecordSamples.Decision, Language.English, buffer, DecisionDetail.Advice);
        DecisionJson.Write(RecordSamples.Decision, Language.English, stream, DecisionDetail.Advice);
        await DecisionJson.WriteAsync(RecordSamples.Decision, Language.English, waiting, DecisionDetail.Advice);

        buffer.WrittenSpan.ToArray().ShouldBe(stream.ToArray());
        waiting.ToArray().ShouldBe(stream.ToArray());
    }

    [Fact]
    public void The_serializer_writes_the_advice_in_Swedish()
    {
        var written = JsonNode.Parse(JsonSerializer.Serialize(RecordSamples.Decision));

        JsonNode.DeepEquals(written, Parsed(RecordSamples.Decision, DecisionDetail.Advice, Language.Swedish)).ShouldBeTrue();
    }

    [Fact]
    public void What_the_serializer_writes_of_one_rule_set_has_at_most_20_kilobytes()
    {
        var ruleBook = TestedBooks.Named("built-in");

        Always.Holds(new SnapshotGenerator(ruleBook.Vocabulary, new DateOnly(2025, 8, 17)).Snapshots, 8, snapshot =>
            ruleBook.RuleSets.Select(r => (r.Id, JsonSerializer.SerializeToUtf8Bytes(ruleBook.Evaluate(snapshot, r.Id)).Length)).Where(r => r.Length > 20 * 1024).ShouldBeEmpty());
    }

    [Fact]
    public void The_serializer_writes_what_its_converter_says()
    {
        JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(RecordSamples.Decision, OutcomesInEnglish)), Parsed(RecordSamples.Decision, DecisionDetail.Outcomes)).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => new DecisionJsonConverter(Language.English, DecisionDetail.Everything));
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize<Decision>("{}"));
    }

    [Fact]
    public void A_serialized_snapshot_is_the_canonical_one_and_is_read_back()
    {
        var written = JsonSerializer.Serialize(RecordSamples.Snapshot);
        var read = JsonSerializer.Deserialize<CaseSnapshot>(written, ReadsSnapshots)!;

        CaseSnapshotJson.Sha256(read).ShouldBe(CaseSnapshotJson.Sha256(RecordSamples.Snapshot));
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize<CaseSnapshot>(written));
        var refused = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<CaseSnapshot>("""{ "snapshot": 1, "asOf": "2020-06-15", "person": { "insured": "secret" } }""", ReadsSnapshots));
        refused.Message.ShouldContain("person.insured must be");
        refused.Message.ShouldNotContain("secret");
    }

    private static JsonNode Parsed(Decision decision, DecisionDetail detail, Language language = Language.English)
    {
        using var stream = new MemoryStream();
        DecisionJson.Write(decision, language, stream, detail);
        return JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!;
    }

    private static IEnumerable<string> LeftOut(JsonNode? less, JsonNode? more, string path) => (less, more) switch
    {
        (JsonObject lesser, JsonObject greater) => lesser.Where(p => !NotEverywhere.Contains(p.Key)).SelectMany(p => greater.ContainsKey(p.Key) ? LeftOut(p.Value, greater[p.Key], $"{path}/{p.Key}") : [$"{path} has no {p.Key}"]),
        (JsonArray lesser, JsonArray greater) when lesser.Count == greater.Count => lesser.Zip(greater).SelectMany((pair, i) => LeftOut(pair.First, pair.Second, $"{path}/{i}")),
        _ => JsonNode.DeepEquals(less, more) ? [] : [$"{path}: {less} became {more}"],
    };
}
