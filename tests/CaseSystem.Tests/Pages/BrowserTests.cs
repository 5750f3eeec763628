using CaseSystem.Tests.Support;
using Microsoft.Playwright;

namespace CaseSystem.Tests.Pages;

/// <summary>A case from the first press to the kept answer, as somebody at a screen does it.</summary>
public sealed class BrowserTests(RunningCaseSystem system) : IClassFixture<RunningCaseSystem>
{
    [BrowserFact]
    public async Task A_case_goes_from_certificate_to_letter_and_kept_answer_on_pages_for_everybody()
    {
        system.On(new DateOnly(2026, 11, 22));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.LaunchMachinesBrowser();
        var page = await browser.NewPageAsync(new() { Locale = "sv-SE", ViewportSize = new() { Width = 360, Height = 800 } });
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(system.Address);
        await ForEverybody(page);
        await Press(page, "Nytt ärende");
        await ForEverybody(page);

        await page.GetByLabel("Lägg in utlåtandet").SetInputFilesAsync(RepositoryFolder.Of("rules", "cases", "certificates", "fk7800-utan-aktivitetsbegransning.xml"));
        await Press(page, "Läs utlåtandet");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Utlåtandet är läst" })).ToBeVisibleAsync();
        await ForEverybody(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Se vad det betyder" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Komplettera underlaget först" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Frågor till läkaren" })).ToBeVisibleAsync();
        var asked = await page.Locator("form[action$=uppgifter] .field").CountAsync();
        asked.ShouldBeGreaterThan(0);
        await page.Locator("form[action$=uppgifter] select").First.SelectOptionAsync("ja");
        var answered = await page.Locator("form[action$=uppgifter] select").First.GetAttributeAsync("name");
        await Press(page, "Spara uppgifterna");
        await Assertions.Expect(page.Locator($"[name='{answered}']")).ToHaveCountAsync(0);
        await ForEverybody(page);

        await Press(page, "Spara svaret");
        await page.GetByRole(AriaRole.Link, new() { Name = "Svar 1, 22 november 2026" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Reglerna säger detsamma" })).ToBeVisibleAsync();
        await ForEverybody(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Till ärendet" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Brev till läkaren" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        complaints.ShouldBeEmpty();
    }

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static async Task ForEverybody(IPage page)
    {
        await page.ShouldBeAccessible();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{page.Url} is wider than a telephone");
    }
}
