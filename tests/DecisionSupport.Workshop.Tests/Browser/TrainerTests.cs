using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>A whole workshop by the keyboard alone: the trainer's window steers, the wall follows, the room votes. In a room of its own: no question of others is open when the first phone comes.</summary>
public sealed class TrainerTests(RunningBrowser browser) : IClassFixture<RunningBrowser>
{
    [BrowserFact]
    public async Task A_workshop_is_led_by_the_keyboard_alone_and_its_findings_are_kept()
    {
        var trainer = await browser.NewPage();
        var wall = await browser.NewPage(new() { ViewportSize = new() { Width = 1920, Height = 1080 }, Locale = "sv-SE" });
        var phone = await browser.NewPage(new() { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "sv-SE" });
        await trainer.GotoAsync($"{browser.Server.Address}/ledare");
        await Press(trainer, "Visa hur telefonerna kommer med");
        await wall.GotoAsync($"{browser.Server.Address}/vagg");
        await wall.ShouldBeAccessible();
        await wall.Keep("vagg-valkommen");
        var code = (await wall.Locator(".join .code").InnerTextAsync()).Trim();
        await phone.GotoAsync($"{browser.Server.Address}/rosta");
        await phone.Locator("#kod").FocusAsync();
        await phone.Keyboard.TypeAsync(code);
        await phone.Keyboard.PressAsync("Enter");
        await Assertions.Expect(phone.Locator("h1")).ToContainTextAsync("Du är med");

        await Press(trainer, "Avslaget som lades åt sidan");
        await Assertions.Expect(wall.Locator(".ask h2")).ToBeVisibleAsync();
        await Press(trainer, "Öppna omröstning");
        await Assertions.Expect(wall.Locator(".vote")).ToBeVisibleAsync();
        await wall.ShouldBeAccessible();
        await wall.Keep("vagg-omrostning");
        await phone.Locator("[name=svar]").First.FocusAsync();
        await phone.Keyboard.PressAsync("Enter");
        await Assertions.Expect(wall.Locator("[data-votes]")).ToHaveTextAsync("1");
        await Assertions.Expect(trainer.Locator("[data-votes]")).ToHaveTextAsync("1");
        (await wall.Locator(".votes").CountAsync()).ShouldBe(0, "the wall shows what the room answers before the question is locked");
        await trainer.ShouldBeAccessible();
        await trainer.Keep("ledare");

        await trainer.Locator("#anteckning").FocusAsync();
        await trainer.Keyboard.TypeAsync("Ingen frågade vad avslaget byggde på.");
        await Press(trainer, "Visa svaret");
        await Assertions.Expect(wall.Locator(".reveal h2").First).ToBeVisibleAsync();
        await Assertions.Expect(wall.Locator(".votes")).ToBeVisibleAsync();
        await Assertions.Expect(phone.GetByRole(AriaRole.Status)).ToContainTextAsync("Frågan är låst");
        await Assertions.Expect(trainer.Locator("#anteckning")).ToHaveValueAsync("Ingen frågade vad avslaget byggde på.");

        while (await trainer.GetByRole(AriaRole.Button, new() { Name = "Visa slutet" }).CountAsync() == 0)
        {
            var shown = await trainer.Locator("[data-wall]").GetAttributeAsync("data-wall");
            await trainer.Locator("h1").ClickAsync();
            await trainer.Keyboard.PressAsync("PageDown");
            await Assertions.Expect(trainer.Locator("[data-wall]")).Not.ToHaveAttributeAsync("data-wall", shown!);
        }

        await Press(trainer, "Visa slutet");
        await Assertions.Expect(wall.Locator("#rummet")).ToBeVisibleAsync();
        await wall.ShouldBeAccessible();
        await wall.Keep("vagg-slut");
        var file = await trainer.RunAndWaitForDownloadAsync(() => Press(trainer, "Spara fynden"));
        var findings = await File.ReadAllTextAsync(await file.PathAsync());
        findings.ShouldContain("> Ingen frågade vad avslaget byggde på.");
        findings.ShouldContain("| 1 |");
        await trainer.Context.CloseAsync();
        await wall.Context.CloseAsync();
        await phone.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_story_is_printed_on_light_paper_in_a_dark_room()
    {
        var page = await browser.NewPage(new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 794, Height = 1123 } });
        await page.GotoAsync($"{browser.Server.Address}/berattelser/lisa/utskrift");
        await page.ShouldBeAccessible();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color")).ShouldBe("rgb(28, 34, 38)");
        await page.Keep("utskrift");
        await page.Context.CloseAsync();
    }

    // To the button or link by Tab, then Enter: as one does without a mouse.
    private static async Task Press(IPage page, string name)
    {
        await page.Locator("main").FocusAsync();
        for (var presses = 0; presses < 100; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateAsync<string>("document.activeElement?.textContent ?? ''")).Trim() == name)
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach '{name}' on {page.Url}.");
    }
}
