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
        "/ledare", "/vagg", "/handledning", "/berattelser/lisa/utskrift", "/regler/sgi", "/regler/sjukersattning/permanent?dag=2018-08-01", "/regler/sjukersattning/reduction/spar/abbas/4",
    ];

    private static readonly List<string> Tried = [.. Depth.Of(Paths, 10)];

    public static TheoryData<string> Addresses => [.. Tried];

    // 320 wide is a small phone, and 1280 at four times; 640 by 400 is 1280 by 800 at twice.
    private static readonly ViewportSize[] Sizes = [new() { Width = 1366, Height = 768 }, new() { Width = 1920, Height = 1080 }, new() { Width = 640, Height = 400 }, new() { Width = 320, Height = 640 }];

    private static readonly string[] Languages = ["sv", "en"];
    private static readonly ColorScheme[] Themes = [ColorScheme.Light, ColorScheme.Dark];

    // Each size in both languages and both themes, and each language in both themes. A page is loaded once a language: sizes and themes become others in the same page, as when a window is drawn smaller.
    // Where not the whole is asked for, a page is tried in two sizes and in one of the languages, by turns.
    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_accessible_and_fits_in_four_sizes_two_themes_and_two_languages(string path)
    {
        var page = await browser.NewPage(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce, ViewportSize = Sizes[0] });
        foreach (var language in Languages.Where(l => Depth.IsWhole || IsTurnOf(l, path)))
        {
            await page.GotoAsync($"{browser.Server.Address}{path}{(path.Contains('?') ? '&' : '?')}sprak={language}");
            (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(language);
            var tried = new HashSet<string>();
            foreach (var size in Depth.Of(Sizes, 2))
            {
                var theme = Themes[(Array.IndexOf(Sizes, size) + Array.IndexOf(Languages, language)) % Themes.Length];
                await page.SetViewportSizeAsync(size.Width, size.Height);
                await page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
                await page.ShouldFitTheWidth();
                await page.ShouldHaveNoWordsUponEachOther();
                await (tried.Add(await page.Shown()) ? page.ShouldBeAccessible() : page.ShouldStayAccessible());
                await page.Keep($"{size.Width}-{language}-{theme}{path.Replace('/', '-').Replace('?', '-')}");
            }
        }

        await page.Context.CloseAsync();
    }

    private static bool IsTurnOf(string language, string path) => Tried.IndexOf(path) % Languages.Length == Array.IndexOf(Languages, language);

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
