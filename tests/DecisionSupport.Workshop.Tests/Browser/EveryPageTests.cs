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
        "/ledare", "/vagg", "/handledning", "/berattelser/lisa/utskrift",
    ];

    public static TheoryData<string> Addresses => [.. Paths];

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_accessible_in_a_dark_room_and_in_English(string path)
    {
        var page = await browser.NewPage(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1280, Height = 800 } });
        await page.GotoAsync($"{browser.Server.Address}{path}{(path.Contains('?') ? '&' : '?')}sprak=en");

        (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe("en");
        await page.ShouldBeAccessible();
        await page.Keep($"mork{path.Replace('/', '-').Replace('?', '-')}");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Every_page_fits_a_phone_and_a_screen_at_200_per_cent()
    {
        var page = await browser.NewPage();
        foreach (var path in Paths)
        {
            await page.GotoAsync(browser.Server.Address + path);
            await page.SetViewportSizeAsync(640, 400);
            await page.ShouldFitTheWidth();
            await page.SetViewportSizeAsync(320, 640);
            await page.ShouldFitTheWidth();
            await page.Keep($"smal{path.Replace('/', '-').Replace('?', '-')}");
        }

        await page.Context.CloseAsync();
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
