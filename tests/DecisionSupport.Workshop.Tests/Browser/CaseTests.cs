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
        await page.Keep("arende-tomt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sjukersättning" }).ClickAsync();
        await page.ShouldBeAccessible();
        await page.Keep("arende-forsta-fragan");
        var first = await page.Locator("#intervju legend").InnerTextAsync();

        await page.Locator("#intervju").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Svara" }).ClickAsync();

        await Assertions.Expect(page.Locator("#intervju legend, #intervju label").First).Not.ToHaveTextAsync(first);
        await Assertions.Expect(page.Locator(".subject .state", new() { HasText = "1 av" })).Not.ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Enter_answers_and_an_answer_is_changed_from_the_list_of_those_given()
    {
        var page = await Begun("Sjukersättning");
        var first = await page.Locator("#intervju legend").First.InnerTextAsync();

        await page.Locator("#intervju").GetByLabel("ja", new() { Exact = true }).CheckAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#intervju legend, #intervju label").First).Not.ToHaveTextAsync(first);
        await Assertions.Expect(page.Locator(".given dd").First).ToHaveTextAsync("ja");
        await page.PartsShouldBeAccessible("#intervju", ".given");
        await page.Keep("arende-givna-svar");

        await page.GetByRole(AriaRole.Button, new() { Name = "ändra" }).ClickAsync();
        await Assertions.Expect(page.Locator("#intervju legend").First).ToHaveTextAsync(first);
        await page.Locator("#intervju").GetByLabel("nej", new() { Exact = true }).CheckAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".given dd").First).ToHaveTextAsync("nej");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_answer_counts_whichever_button_is_pressed()
    {
        var page = await Begun("Sjukersättning");
        await page.Locator("#intervju").GetByLabel("ja", new() { Exact = true }).CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Räkna om" }).First.ClickAsync();

        await Assertions.Expect(page.Locator(".given dd").First).ToHaveTextAsync("ja");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Nothing_chosen_is_no_answer_and_the_question_stays()
    {
        var page = await Begun("Sjukersättning");
        var first = await page.Locator("#intervju legend").First.InnerTextAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Svara", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Välj eller skriv ett svar");
        (await page.Locator("#intervju legend").First.InnerTextAsync()).ShouldBe(first);
        await page.PartsShouldBeAccessible("#intervju", "[role=alert]");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Periods_are_filled_in_in_Swedish_and_what_was_typed_is_never_lost()
    {
        var page = await Begun("SGI");
        await page.Locator("[data-subject=protection] > summary").ClickAsync();
        var period = page.Locator("#f-protection-periods .period").First;
        await period.Locator("select").First.SelectOptionAsync("sjukdom som ger rätt till sjukpenning");

        await page.GetByRole(AriaRole.Button, new() { Name = "Räkna om" }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Period 1: fyll i från och med.");
        await Assertions.Expect(period.Locator("select").First).ToHaveValueAsync("illness");
        await page.PartsShouldBeAccessible("[data-subject=protection]", "[role=alert]");
        await page.Keep("arende-perioder");
        await period.Locator("input[type=date]").First.FillAsync("2020-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fler rader" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#f-protection-periods .period")).ToHaveCountAsync(3);
        await Assertions.Expect(period.Locator("input[type=date]").First).ToHaveValueAsync("2020-01-01");
        await page.SetViewportSizeAsync(320, 640);
        await page.ShouldFitTheWidth();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_fact_moves_the_outcome_at_once_and_where_no_small_change_helps_it_is_said()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/7/tank-om");
        await ShouldHaveOutcome(page, "Komplettera underlaget först");

        await page.Locator("summary", new() { HasText = "Arbetsförmåga" }).First.ClickAsync();
        await page.Locator("#f-workCapacity-permanent").GetByLabel("nej").CheckAsync();
        await ShouldHaveOutcome(page, "Arbeta med rehabilitering först");
        await Assertions.Expect(page.Locator("[data-news]")).ToContainTextAsync("Komplettera underlaget först blev Arbeta med rehabilitering först");
        await Assertions.Expect(page.Locator(".changed-fact[data-fact='workCapacity.permanent']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".results")).ToContainTextAsync("Stadigvarande nedsatt: vet inte → nej");
        await page.PartsShouldBeAccessible(".results", ".changed-fact[data-fact='workCapacity.permanent']");
        await page.Keep("tank-om-andrat");

        // Five facts would have to become others, among them a certificate.
        await Assertions.Expect(page.Locator("[data-name=sjukersattning]")).ToContainTextAsync("Ingen liten ändring ger ett annat svar.");
        await Assertions.Expect(page.Locator("[data-name=sjukersattning] button:not([formaction])")).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page).ToHaveURLAsync($"{browser.Server.Address}/berattelser/abbas/7/svar");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_smallest_change_opens_the_way()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/den-roda-traden/4/tank-om");

        await page.Locator("[data-name=samordning]").GetByRole(AriaRole.Button).First.ClickAsync();

        await Assertions.Expect(page.Locator("[data-name=samordning] > summary > strong")).ToContainTextAsync("Be Försäkringskassan samordna");
        await page.Keep("tank-om-oppen-vag");
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
        await page.PartsShouldBeAccessible("[role=status]", ".results");
        await page.Keep("arende-med-utlatande");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_worked_case_is_read_as_it_stands_in_the_repository()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/arende");

        await page.Locator("#fil").SetInputFilesAsync(RepositoryFolder.Of("rules", "cases", "rygg-och-depression.yaml"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs in", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Ärendet är inläst");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
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
        await Assertions.Expect(page.Locator(".pic-wide")).ToHaveCountAsync(2);
        await page.ShouldBeAccessible();
        await page.Keep("andra-ar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Till ärendet" }).ClickAsync();
        await ShouldHaveOutcome(page, "Villkoren för sjukersättning ser ut att vara uppfyllda");
        await page.Context.CloseAsync();
    }

    private static readonly (string Button, string Story, string Shows)[] Papers =
    [
        ("Skriv ut till personen", "avslaget-som-lades-at-sidan/3", "h1"),
        ("Brev till läkaren", "avslaget-som-lades-at-sidan/3", "figure .pic-wide"),
        ("Underlag till mötet", "avslaget-som-lades-at-sidan/3", "h1"),
        ("Tidslinje för SGI", "hanna/1", "figure .pic-wide"),
    ];

    public static TheoryData<string, string, string> TakenAway => [.. Depth.Of(Papers, 2).Select(p => new TheoryDataRow<string, string, string>(p.Button, p.Story, p.Shows))];

    [BrowserTheory]
    [MemberData(nameof(TakenAway))]
    public async Task What_is_taken_away_opens_beside_the_case_and_is_one_sheet(string button, string story, string shows)
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/{story}/tank-om");

        var printed = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());

        await Assertions.Expect(printed.Locator(shows).First).ToBeVisibleAsync();
        await printed.ShouldBeAccessible();
        await printed.ShouldHaveNoWordsUponEachOther();
        (await printed.SheetsOfA4()).ShouldBe(1);
        await printed.Keep(button.Replace(' ', '-'));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Begun(string about)
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/arende");
        await page.GetByRole(AriaRole.Group, new() { Name = "Vad gäller det?" }).GetByRole(AriaRole.Button, new() { Name = about }).ClickAsync();
        return page;
    }

    private static Task ShouldHaveOutcome(IPage page, string outcome) =>
        Assertions.Expect(page.Locator("[data-name=sjukersattning] > summary > strong")).ToContainTextAsync(outcome);
}
