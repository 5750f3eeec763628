using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>Every kind of page, in the rooms and on the devices that people have.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(RunningBrowser browser)
{
    private static readonly string[] Paths =
    [
        "/", "/berattelser/abbas/3", "/berattelser/abbas/4/svar", "/berattelser/abbas/4/svar?till=personen", "/berattelser/abbas/slut",
        "/berattelser/abbas/7/tank-om", "/berattelser/abbas/7/over-tid", "/arende", "/manga", "/rosta", "/finns-inte",
        "/ledare", "/vagg", "/handledning", "/berattelser/lisa/utskrift", "/regler/sgi", "/regler/sjukersattning/permanent?dag=2018-08-01",
    ];

    public static TheoryData<string> Addresses => [.. Paths];

    // Every two of size, theme and language meet in some room, and no page is opened more often than that takes.
    private static readonly (int Width, int Height, ColorScheme Theme, string Language)[] Rooms =
    [
        (320, 640, ColorScheme.Light, "sv"), (640, 400, ColorScheme.Dark, "en"), (1366, 768, ColorScheme.Dark, "sv"), (1920, 1080, ColorScheme.Light, "en"),
    ];

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_accessible_and_fits_in_every_room_in_both_languages(string path)
    {
        foreach (var room in Rooms)
        {
            var page = await browser.NewPage(new() { ColorScheme = room.Theme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = room.Width, Height = room.Height } });
            await page.GotoAsync($"{browser.Server.Address}{path}{(path.Contains('?') ? '&' : '?')}sprak={room.Language}");

            (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(room.Language);
            await page.ShouldBeAccessible();
            await page.ShouldFitTheWidth();
            await page.Keep($"{room.Width}-{room.Language}{path.Replace('/', '-').Replace('?', '-')}");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task The_theme_is_chosen_by_a_switch_and_kept()
    {
        var page = await browser.NewPage();
        await page.GotoAsync(browser.Server.Address);
        await page.Locator("#tema").ClickAsync();
        await page.GotoAsync($"{browser.Server.Address}/arende");

        (await page.EvaluateAsync<string>("document.documentElement.dataset.theme")).ShouldBe("dark");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_skips_the_menu()
    {
        var page = await browser.NewPage();
        await page.GotoAsync(browser.Server.Address);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Led en verkstad");
        await page.Context.CloseAsync();
    }
}
