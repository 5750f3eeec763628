using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>Votes from the room's devices, and many cases from a file.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RoomTests(RunningBrowser browser)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, Locale = "sv-SE" };

    [BrowserFact]
    public async Task The_room_votes_and_the_trainer_shows_what_it_thought()
    {
        var trainer = await browser.NewPage();
        var phone = await browser.NewPage(Phone);
        await phone.GotoAsync($"{browser.Server.Address}/rosta");
        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/hanna/2");
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }).ClickAsync();

        await phone.GetByRole(AriaRole.Button, new() { Name = "Be Försäkringskassan samordna" }).ClickAsync();
        await Assertions.Expect(phone.GetByRole(AriaRole.Status)).ToContainTextAsync("Din röst är lagd");
        await phone.ShouldBeAccessible();
        await phone.ShouldFitTheWidth();
        await phone.Keep("rosta");

        await Assertions.Expect(trainer.Locator("[data-votes]")).ToHaveTextAsync("1");
        await trainer.Keep("omrostning-oppen");
        await trainer.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(trainer.Locator(".votes tr.answer")).ToContainTextAsync("Be Försäkringskassan samordna");
        await trainer.ShouldBeAccessible();
        await trainer.Keep("omrostning-svar");
        await trainer.Context.CloseAsync();
        await phone.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Many_cases_are_counted_with_the_unreadable_told()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/manga");
        await page.ShouldBeAccessible();
        var cases = await browser.Server.Client.GetByteArrayAsync(browser.Server.At("/manga/exempel.ndjson"));
        await page.Locator("#fil").SetInputFilesAsync(new FilePayload { Name = "cases.ndjson", MimeType = "application/x-ndjson", Buffer = [.. cases, .. "{ \"snapshot\": 1 }\n"u8] });

        await page.GetByRole(AriaRole.Button, new() { Name = "Räkna" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("40 ärenden räknade");
        await Assertions.Expect(page.Locator(".error")).ToContainTextAsync("Rad 41");
        await Assertions.Expect(page.Locator("table")).ToHaveCountAsync(8);
        await page.ShouldBeAccessible();
        await page.Keep("manga");
        await page.Context.CloseAsync();
    }
}
