using System.Text;
using System.Text.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Workshop.Tests.Api;

/// <summary>The other addresses of the API, and the document that describes them.</summary>
[Collection(ServerCollection.Name)]
public sealed class OtherEndpointsTests(RunningServer server)
{
    [Fact]
    public async Task A_certificate_gives_its_facts()
    {
        var xml = await File.ReadAllTextAsync(RepositoryFolder.Of("rules", "cases", "certificates", "fk7800-fullstandigt.xml"));
        var response = await server.Post("/v1/certificates?asOf=2026-11-22", new StringContent(xml, Encoding.UTF8, "application/xml"));

        using var reading = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        reading.RootElement.GetProperty("certificate").GetProperty("form").GetString().ShouldBe("FK7800");
        reading.RootElement.GetProperty("loh").GetProperty("exists").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_is_no_certificate_is_told_where()
    {
        var text = await (await server.Post("/v1/certificates", new StringContent("<a>\n<hemligt></a>", Encoding.UTF8, "text/xml"))).ShouldBeProblem(400);

        text.ShouldContain("\"line\":");
        text.ShouldNotContain("hemligt");
    }

    [Fact]
    public async Task Every_rule_set_is_listed_with_its_versions()
    {
        using var listing = JsonDocument.Parse(await (await server.Get("/v1/rule-sets")).Content.ReadAsStringAsync());

        var told = listing.RootElement.GetProperty("ruleSets").EnumerateArray().Select(r => (r.GetProperty("ruleSet").GetString(), r.GetProperty("versions").GetArrayLength()));
        told.ShouldBe(BuiltInRules.RuleBook.RuleSets.Select(r => ((string?)r.Id, r.Versions.Length)));
    }

    [Fact]
    public async Task Questions_come_in_order_and_in_pages()
    {
        const string Snapshot = """{ "snapshot": 1, "asOf": "2026-11-22" }""";
        var expected = BuiltInRules.RuleBook.Evaluate(new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build(), "sgi").Questions();

        var first = await Page("");
        first.Total.ShouldBe(expected.Length);
        first.Facts.ShouldBe(expected.Take(10).Select(q => q.Fact.Id));
        (await Page("&skip=1&take=2")).Facts.ShouldBe(expected.Skip(1).Take(2).Select(q => q.Fact.Id));
        await (await server.Post("/v1/questions?take=0", RunningServer.Json(Snapshot))).ShouldBeProblem(400);

        async Task<(int Total, List<string> Facts)> Page(string page)
        {
            using var told = JsonDocument.Parse(await (await server.Post($"/v1/questions?ruleSet=sgi{page}", RunningServer.Json(Snapshot))).Content.ReadAsStringAsync());
            return (told.RootElement.GetProperty("total").GetInt32(), [.. told.RootElement.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("fact").GetString()!)]);
        }
    }

    [Fact]
    public async Task Health_names_the_rules()
    {
        using var health = JsonDocument.Parse(await (await server.Get("/health")).Content.ReadAsStringAsync());

        health.RootElement.GetProperty("ruleBook").GetProperty("sha256").GetString().ShouldBe(BuiltInRules.RuleBook.Sha256);
    }

    [Theory]
    [InlineData("/v1/rule-sets")]
    [InlineData("/v1/schemas/decision")]
    [InlineData("/v1/openapi.json")]
    public async Task What_describes_the_rules_is_not_sent_twice(string address)
    {
        var first = await server.Get(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, server.At(address));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        first.Headers.ETag!.Tag.ShouldContain(BuiltInRules.RuleBook.Sha256);
        ((int)(await server.Client.SendAsync(again)).StatusCode).ShouldBe(304);
    }

    [Fact]
    public async Task The_document_describes_every_address_and_no_other()
    {
        using var document = JsonDocument.Parse(await (await server.Get("/v1/openapi.json")).Content.ReadAsStringAsync());

        document.RootElement.GetProperty("openapi").GetString().ShouldBe("3.1.0");
        document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("RuleSetId").GetProperty("enum").GetArrayLength().ShouldBe(BuiltInRules.RuleBook.RuleSets.Length);
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject().Where(p => !p.Name.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var method in path.Value.EnumerateObject())
            {
                using var request = new HttpRequestMessage(HttpMethod.Parse(method.Name), server.At(path.Name)) { Content = method.Name == "post" ? RunningServer.Json("{}") : null };
                var status = (int)(await server.Client.SendAsync(request)).StatusCode;
                status.ShouldBeOneOf([200, 400], $"{method.Name} {path.Name}");
            }
        }
    }
}
