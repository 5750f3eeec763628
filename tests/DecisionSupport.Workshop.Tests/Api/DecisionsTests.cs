using System.Text;
using System.Text.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Workshop.Tests.Api;

/// <summary><c>POST /v1/decisions</c> answers as the library does.</summary>
[Collection(ServerCollection.Name)]
public sealed class DecisionsTests(RunningServer server)
{
    private const string Snapshot = """{ "snapshot": 1, "asOf": "2026-11-22", "person": { "birthDate": "1978-04-17", "insured": true }, "workCapacity": { "reductionPercent": 50 } }""";

    [Theory]
    [InlineData("", Language.Swedish, DecisionDetail.Everything)]
    [InlineData("?language=en", Language.English, DecisionDetail.Everything)]
    [InlineData("?detail=outcomes", Language.Swedish, DecisionDetail.Outcomes)]
    [InlineData("?detail=advice&language=en", Language.English, DecisionDetail.Advice)]
    public async Task A_snapshot_gives_the_librarys_bytes(string query, Language language, DecisionDetail detail)
    {
        var response = await server.Post($"/v1/decisions{query}", RunningServer.Json(Snapshot));

        response.IsSuccessStatusCode.ShouldBeTrue();
        using var expected = new MemoryStream();
        var snapshot = new SnapshotReader(BuiltInRules.RuleBook.Vocabulary).Read(Encoding.UTF8.GetBytes(Snapshot), "snapshot").Snapshot!;
        DecisionJson.Write(BuiltInRules.RuleBook.Evaluate(snapshot), language, expected, detail);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(expected.ToArray());
    }

    [Fact]
    public async Task Yaml_is_taken_too()
    {
        var response = await server.Post("/v1/decisions?ruleSet=sjukersattning", new StringContent("snapshot: 1\nasOf: 2026-11-22\n", Encoding.UTF8, "application/yaml"));

        using var decision = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        decision.RootElement.GetProperty("recommendations").EnumerateArray().Single().GetProperty("ruleSet").GetString().ShouldBe("sjukersattning");
    }

    [Fact]
    public async Task AsOf_moves_the_day()
    {
        var response = await server.Post("/v1/decisions?asOf=2016-02-01", RunningServer.Json(Snapshot));

        using var decision = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        decision.RootElement.GetProperty("asOf").GetString().ShouldBe("2016-02-01");
    }

    [Fact]
    public async Task What_happened_later_is_not_known_on_an_earlier_day_and_is_refused_with_its_place()
    {
        const string Stopped = """{ "snapshot": 1, "asOf": "2026-11-22", "work": { "situation": "unemployed", "earlierSgi": true, "lastWorkDate": "2022-05-31" } }""";

        (await server.Post("/v1/decisions?ruleSet=sgi", RunningServer.Json(Stopped))).IsSuccessStatusCode.ShouldBeTrue();
        (await (await server.Post("/v1/decisions?ruleSet=sgi&asOf=2012-01-01", RunningServer.Json(Stopped))).ShouldBeProblem(400)).ShouldContain("work.lastWorkDate");
    }

    [Theory]
    [InlineData("?language=fi")]
    [InlineData("?asOf=igår")]
    [InlineData("?detail=much")]
    [InlineData("?ruleSet=no-such")]
    public async Task A_query_that_means_nothing_is_refused(string query) =>
        await (await server.Post($"/v1/decisions{query}", RunningServer.Json(Snapshot))).ShouldBeProblem(400);

    [Theory]
    [InlineData("{\"snapshot\":1,\n\"asOf\":\"2026-11-22\",}", 2)]
    [InlineData("snapshot: 1\nasOf: 2026-11-22\n", 1)]
    [InlineData("{\"snapshot\":1,\"asOf\":\"2026-11-22\"} // so far", 1)]
    public async Task What_is_sent_as_json_is_json(string text, int line)
    {
        var problem = JsonDocument.Parse(await (await server.Post("/v1/decisions", RunningServer.Json(text))).ShouldBeProblem(400)).RootElement;

        var error = problem.GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("message").GetString()!.ShouldContain("JSON");
        error.GetProperty("line").GetInt32().ShouldBe(line);
    }

    [Theory]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/json", "gzip")]
    public async Task A_body_that_says_it_is_not_plain_utf8_is_refused(string type, string? encoding)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Snapshot));
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null)
        {
            body.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        }

        await (await server.Post("/v1/decisions", body)).ShouldBeProblem(415);
    }

    [Fact]
    public async Task An_unknown_fact_is_told_with_its_place_and_never_its_value()
    {
        var text = await (await server.Post("/v1/decisions", RunningServer.Json("{\"snapshot\":1,\"asOf\":\"2026-11-22\",\n\"person\":{\"birthDay\":\"hemligt\"}}"))).ShouldBeProblem(400);

        using var problem = JsonDocument.Parse(text);
        var error = problem.RootElement.GetProperty("errors").EnumerateArray().First();
        error.GetProperty("code").GetString()!.ShouldStartWith("DS");
        error.GetProperty("line").GetInt32().ShouldBe(2);
        text.ShouldNotContain("hemligt");
    }
}
