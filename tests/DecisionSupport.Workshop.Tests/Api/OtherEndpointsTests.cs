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
