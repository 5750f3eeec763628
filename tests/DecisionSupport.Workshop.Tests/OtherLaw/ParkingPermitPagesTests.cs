using Microsoft.AspNetCore.Builder;

namespace DecisionSupport.Workshop.Tests.OtherLaw;

/// <summary>The pages and the API serve a rule book about parking permits, in Swedish alone, and say nothing of sickness insurance.</summary>
public sealed class ParkingPermitPagesTests : IAsyncLifetime, IDisposable
{
    private const string Snapshot = """{"snapshot":1,"asOf":"2025-03-03","permit":{"kind":"disabled"},"mobility":{"metres":60}}""";

    private static readonly string Rules = RepositoryFolder.Of("tests", "ParkingPermits");

    private readonly HttpClient _client = new();
    private readonly List<string> _faults = [];
    private readonly WebApplication _server;
    private readonly WebApplication _withoutStories;

    public ParkingPermitPagesTests()
    {
        var ruleBook = RuleBookLoader.LoadFolder(Rules).GetOrThrow();
        _server = WorkshopServer.Build(new() { RuleBook = ruleBook, OtherRuleBook = ruleBook, ScenarioFolder = Path.Combine(Rules, "scenarios"), Urls = ["http://127.0.0.1:0"], Report = _faults.Add });
        _withoutStories = WorkshopServer.Build(new() { RuleBook = ruleBook, Urls = ["http://127.0.0.1:0"], Report = _faults.Add });
    }

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        await _withoutStories.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _withoutStories.DisposeAsync();
        _faults.ShouldBeEmpty();
    }

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/berattelser/bilen-i-arbetet/1")]
    [InlineData("/berattelser/bilen-i-arbetet/1/svar")]
    [InlineData("/berattelser/bilen-i-arbetet/2/svar?till=personen")]
    [InlineData("/berattelser/bilen-i-arbetet/2/tank-om")]
    [InlineData("/berattelser/bilen-i-arbetet/2/over-tid")]
    [InlineData("/berattelser/bilen-i-arbetet/slut")]
    [InlineData("/arende")]
    [InlineData("/arende?sprak=en")]
    [InlineData("/manga")]
    [InlineData("/manga/exempel.ndjson")]
    [InlineData("/rosta")]
    [InlineData("/ledare")]
    [InlineData("/vagg")]
    [InlineData("/berattelser/bilen-i-arbetet/utskrift")]
    [InlineData("/regler/parkering")]
    [InlineData("/v1/rule-sets")]
    [InlineData("/v1/openapi.json")]
    [InlineData("/v1/schemas/snapshot")]
    [InlineData("/v1/schemas/decision")]
    public async Task A_page_is_shown_and_says_nothing_of_sickness_insurance(string path)
    {
        var answer = await _client.GetAsync(new Uri(_server.Urls.Single() + path));
        var text = await answer.Content.ReadAsStringAsync();

        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {answer.StatusCode}");
        ForeignWords.In(text, path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_is_decided_and_counted()
    {
        using var json = RunningServer.Json(Snapshot);
        var decision = await (await _client.PostAsync(new Uri(_server.Urls.Single() + "/v1/decisions"), json)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        using var form = new MultipartFormDataContent { { new StringContent(Snapshot), "fil", "cases.ndjson" } };
        var counted = await (await _client.PostAsync(new Uri(_server.Urls.Single() + "/manga"), form)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();

        decision.ShouldContain("\"complete\"");
        counted.ShouldContain("1 ärenden räknade");
        ForeignWords.In(decision + counted, "what was sent").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/v1/certificates")]
    [InlineData("/arende/papper/letter")]
    [InlineData("/arende/papper/meeting")]
    public async Task What_the_rules_do_not_have_is_not_there(string path)
    {
        using var json = RunningServer.Json("{}");

        (await _client.PostAsync(new Uri(_server.Urls.Single() + path), json)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_stories_that_come_with_the_tool_are_left_out()
    {
        var start = await _client.GetStringAsync(new Uri(_withoutStories.Urls.Single() + "/"));

        start.ShouldContain("Inga berättelser hör till de här reglerna.");
        ForeignWords.In(start, "/").ShouldBeEmpty();
    }
}
