using System.Net;
using Caseload.Tests.Support;
using DecisionSupport.Rendering;
using Microsoft.Playwright;

namespace Caseload.Tests.Pages;

/// <summary>The pages as people get them: whole, readable for all, and silent about values where they must be.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private static readonly DateOnly Start = new(2026, 8, 28);

    private RunningCaseload _caseload = null!;

    public async ValueTask InitializeAsync()
    {
        _caseload = await RunningCaseload.Start(Start);
        await _caseload.Send("K-1", SmallRules.FactsOf(50));
        await _caseload.Send("K-2", SmallRules.FactsOf(80));
    }

    public async ValueTask DisposeAsync() => await _caseload.DisposeAsync();

    [Fact]
    public async Task The_week_ahead_tells_what_changes_and_a_case_its_time()
    {
        var week = await Text("/");
        week.ShouldContain("tisdag 1 september");
        week.ShouldContain("Personen fyller 18 i mars 2027.");
        (await Text("/?enhet=S%C3%B6der")).ShouldNotContain("K-1");
        (await Text("/?fran=2026-09-04")).ShouldNotContain("K-1");
        (await Text("/?fran=9999-12-31&enhet=%3Cscript%3E")).ShouldNotContain("<script>");

        var time = await Text("/arende/K-1");
        time.ShouldContain("1 mars 2027");
        time.ShouldContain("Ingen hjälp <span aria-label=\"blir\">→</span> Sök (partiell)");
        (await _caseload.Http.GetAsync("/arende/K-9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _caseload.Http.GetAsync("/arende/K-1/beslut/7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_decision_of_then_is_shown_by_the_rules_of_then_with_its_record()
    {
        _caseload.UseRules(SmallRules.StricterFiles);
        await _caseload.Adopt();
        await _caseload.Line("K-1", l => l.Rules == 2);

        (await Text("/arende/K-1/beslut/1")).ShouldContain("<!DOCTYPE html>", Case.Insensitive);
        var record = DecisionRecord.Read(await _caseload.Http.GetByteArrayAsync("/arende/K-1/beslut/1/protokoll"), "record").Record.ShouldNotBeNull();
        record.Replay(SmallRules.Book).Verdict.ShouldBe(ReplayVerdict.Same);
        (await Text("/regler")).ShouldContain("Behov: uppfyllt → inte uppfyllt");
    }

    [Fact]
    public async Task Somebody_elses_page_changes_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/regler");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await _caseload.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [BrowserFact]
    public async Task Every_page_is_accessible_in_light_and_dark()
    {
        _caseload.UseRules(SmallRules.NarrowerFiles);
        await _caseload.Adopt();
        await _caseload.Line("K-1", l => !l.Refused.IsEmpty);
        await _caseload.Line("K-2", l => !l.Refused.IsEmpty);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.LaunchMachinesBrowser();
        var page = await browser.NewPageAsync(new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 360, Height = 800 } });
        foreach (var path in new[] { "/", "/arende/K-1", "/statistik", "/regler", "/arende/finns-inte" })
        {
            await page.GotoAsync(new Uri(new Uri(_caseload.Address), path).ToString());
            await page.ShouldBeAccessible();
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{path} is wider than a telephone");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.ShouldStayAccessible();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
    }

    private async Task<string> Text(string path) => WebUtility.HtmlDecode(await _caseload.Http.GetStringAsync(path));
}
