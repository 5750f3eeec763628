using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>The case page, as somebody uses it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CaseTests(RunningBrowser browser)
{
    [BrowserFact]
    public async Task An_answer_leads_to_the_next_question_and_is_kept()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/arende");
        await page.ShouldBeAccessible();
        await page.Keep("arende-tomt");
        var first = await page.Locator("#intervju legend").InnerTextAsync();

        await page.Locator("#intervju").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();

        await Assertions.Expect(page.Locator("#intervju legend, #intervju label").First).Not.ToHaveTextAsync(first);
        await Assertions.Expect(page.Locator(".subject .state", new() { HasText = "1 av" })).Not.ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_fact_moves_the_outcome_at_once_and_the_smallest_change_opens_the_way()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/7/tank-om");
        await ShouldHaveOutcome(page, "Komplettera underlaget först");

        await page.Locator("summary", new() { HasText = "Arbetsförmåga" }).First.ClickAsync();
        await page.Locator("#f-workCapacity-permanent").GetByLabel("nej").CheckAsync();
        await ShouldHaveOutcome(page, "Arbeta med rehabilitering först");
        await Assertions.Expect(page.Locator(".results")).ToContainTextAsync("Stadigvarande nedsatt: vet inte → nej");
        await page.ShouldBeAccessible();
        await page.Keep("tank-om-andrat");

        await page.Locator("[data-name=sjukersattning]").GetByRole(AriaRole.Button).First.ClickAsync();
        await ShouldHaveOutcome(page, "Villkoren för sjukersättning ser ut att vara uppfyllda");
        await page.Keep("tank-om-oppen-vag");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page).ToHaveURLAsync($"{browser.Server.Address}/berattelser/abbas/7/svar");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_certificate_is_read_into_the_case()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/arende");

        await page.Locator("#fil").SetInputFilesAsync(RepositoryFolder.Of("rules", "cases", "certificates", "fk7800-manga-brister.xml"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs in", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Läkarutlåtandet (FK7800) är inläst");
        await page.ShouldBeAccessible();
        await page.Keep("arende-med-utlatande");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_case_is_saved_read_again_and_seen_in_other_years()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/8/tank-om");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Spara ärendet" }).ClickAsync());
        var path = await download.PathAsync();

        await page.GotoAsync($"{browser.Server.Address}/arende");
        await page.Locator("#fil").SetInputFilesAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs in", Exact = true }).ClickAsync();
        await ShouldHaveOutcome(page, "Villkoren för sjukersättning ser ut att vara uppfyllda");

        await page.GetByRole(AriaRole.Button, new() { Name = "Andra år" }).ClickAsync();
        await Assertions.Expect(page.Locator("svg")).ToHaveCountAsync(2);
        await page.ShouldBeAccessible();
        await page.Keep("andra-ar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Till ärendet" }).ClickAsync();
        await ShouldHaveOutcome(page, "Villkoren för sjukersättning ser ut att vara uppfyllda");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("Skriv ut till personen", "h1")]
    [InlineData("Brev till läkaren", "h1")]
    [InlineData("Underlag till mötet", "h1")]
    public async Task What_is_taken_away_opens_beside_the_case(string button, string shows)
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/avslaget-som-lades-at-sidan/3/tank-om");

        var printed = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());

        (await printed.Locator(shows).First.InnerTextAsync()).ShouldNotBeEmpty();
        await printed.ShouldBeAccessible();
        await printed.Keep(button.Replace(' ', '-'));
        await page.Context.CloseAsync();
    }

    private static Task ShouldHaveOutcome(IPage page, string outcome) =>
        Assertions.Expect(page.Locator("[data-name=sjukersattning] > summary > strong")).ToContainTextAsync(outcome);
}
