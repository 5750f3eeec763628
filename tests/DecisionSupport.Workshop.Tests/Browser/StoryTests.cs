using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>Every story, from its first question to its end, with a remote control's one key.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StoryTests(RunningBrowser browser)
{
    private const int Presses = 3;
    private const int PatienceInMilliseconds = 15_000;

    public static TheoryData<string, int> Stories
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var scenario in Depth.Of(ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook).Scenarios, 2))
            {
                data.Add(scenario.Id, scenario.Steps.Length);
            }

            return data;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Stories))]
    public async Task A_story_is_told_with_one_key(string id, int steps)
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/{id}/1");
        for (var step = 1; step <= steps; step++)
        {
            page.Url.ShouldEndWith($"/{id}/{step}");
            (await page.Locator(".ask h2").InnerTextAsync()).ShouldNotBeEmpty();
            (await page.Locator(".reveal").CountAsync()).ShouldBe(0, "the answer is shown before the question is asked");
            await page.Keep($"{id}-{step}-fraga");

            await Press(page, "PageDown");
            page.Url.ShouldEndWith($"/{id}/{step}/svar");
            (await page.Locator(".reveal h2").InnerTextAsync()).ShouldNotBeEmpty();
            (await page.Locator(".news").CountAsync()).ShouldBe(step == 1 ? 0 : 1);
            (await page.BelowTheScreen()).ShouldBeEmpty();
            if (step == steps)
            {
                await page.ShouldBeAccessible();
            }

            await page.Keep($"{id}-{step}-svar");
            await Press(page, "PageDown");
        }

        page.Url.ShouldEndWith($"/{id}/slut");
        await page.Keep($"{id}-slut");
        await Press(page, "PageUp");
        page.Url.ShouldEndWith($"/{id}/{steps}/svar");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Whom_the_words_speak_to_stays_in_the_other_language_and_at_the_next_step()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/6/svar?till=personen");
        var said = await page.Locator(".reveal").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Say it to the officer" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Svenska" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Säg det till handläggaren" })).ToBeVisibleAsync();
        // The page's script, which hears keys, has run once the theme switch is there.
        await Assertions.Expect(page.Locator("#tema")).ToBeVisibleAsync();
        (await page.Locator(".reveal").InnerTextAsync()).ShouldBe(said);

        await Press(page, "ArrowRight");
        await Press(page, "ArrowRight");

        page.Url.ShouldEndWith("/abbas/7/svar?till=personen");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_question_leads_to_no_answer_but_by_the_key_that_shows_it()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/7");

        await Assertions.Expect(page.Locator("[data-key~=what-if]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task What_if_and_the_audience_are_one_key_away_and_back()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/7/svar");

        await Press(page, "p");
        page.Url.ShouldEndWith("?till=personen");
        await Press(page, "t");
        page.Url.ShouldEndWith("/tank-om");
        await Press(page, "t");

        page.Url.ShouldEndWith("/abbas/7/svar");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_story_is_told_without_script_too()
    {
        var page = await browser.NewPage(new() { JavaScriptEnabled = false });
        await page.GotoAsync(browser.Server.Address);

        await page.GetByRole(AriaRole.Link, new() { Name = "Abbas, från 19 till 30" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Visa svaret" }).ClickAsync();

        await Assertions.Expect(page.Locator("#tema")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".reveal h2")).Not.ToBeEmptyAsync();
        await page.Context.CloseAsync();
    }

    // Who presses a remote control and sees nothing happen presses again: on a busy machine the browser may lose a key between two pages.
    private static async Task Press(IPage page, string key)
    {
        var before = page.Url;
        for (var left = Presses - 1; ; left--)
        {
            await page.Keyboard.PressAsync(key);
            try
            {
                // The browser is asked until it answers; waiting for its message can miss one sent before the waiting began.
                await Assertions.Expect(page).Not.ToHaveURLAsync(before, new() { Timeout = PatienceInMilliseconds });
                break;
            }
            catch (PlaywrightException) when (left > 0)
            {
            }
        }

        // A key is answered once the page's script has run, which shows the theme switch. That the page has loaded is a message too.
        await Assertions.Expect(page.Locator("#tema")).ToBeVisibleAsync();
    }
}
