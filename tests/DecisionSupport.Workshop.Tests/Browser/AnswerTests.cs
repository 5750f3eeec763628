using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>An answer is one screen: read from the back of a room, with everything else one key away.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerTests(RunningBrowser browser)
{
    // What stands in the way of the screen's lower edge, or is cut by it.
    private const string BelowTheScreen = """
        [...document.querySelectorAll('.screen > *')].filter(part => part.getBoundingClientRect().bottom > document.querySelector('.turn').getBoundingClientRect().top)
          .map(part => `${part.className || part.tagName} ends ${Math.round(part.getBoundingClientRect().bottom - document.querySelector('.turn').getBoundingClientRect().top)} px below the screen`)
        """;

    public static TheoryData<int, int, string> Rooms => new()
    {
        { 1366, 768, "" }, { 1366, 768, "?till=personen" }, { 1366, 768, "?sprak=en" }, { 1920, 1080, "" }, { 1920, 1080, "?till=personen" },
    };

    [BrowserTheory]
    [MemberData(nameof(Rooms))]
    public async Task The_answer_its_reasons_and_the_first_step_are_seen_without_a_scroll(int width, int height, string reader)
    {
        var page = await browser.NewPage(new() { ViewportSize = new() { Width = width, Height = height } });
        var below = new List<string>();
        foreach (var (story, step) in Answers())
        {
            await page.GotoAsync($"{browser.Server.Address}/berattelser/{story}/{step}/svar{reader}");
            below.AddRange((await page.EvaluateAsync<string[]>(BelowTheScreen)).Select(part => $"{page.Url}: {part}"));
            (await page.Locator(".screen .findings li").CountAsync()).ShouldBeInRange(1, 3, page.Url);
            (await page.Locator(".screen .first p").InnerTextAsync()).ShouldNotBeEmpty(page.Url);
        }

        below.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("hanna/1", ColorScheme.Light)]
    [InlineData("abbas/4", ColorScheme.Dark)]
    [InlineData("den-roda-traden/3", ColorScheme.Dark)]
    public async Task More_opens_with_a_key_and_is_accessible(string answer, ColorScheme scheme)
    {
        var page = await browser.NewPage(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1366, Height = 768 } });
        await page.GotoAsync($"{browser.Server.Address}/berattelser/{answer}/svar");

        await page.Keyboard.PressAsync("m");

        await Assertions.Expect(page.Locator(".more .pic-wide").First).ToBeVisibleAsync();
        await page.ShouldBeAccessible();
        await page.ShouldHaveNoWordsUponEachOther();
        await page.Keep($"mer-{answer.Replace('/', '-')}");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Pictures_fit_a_phone(int width)
    {
        var page = await browser.NewPage(new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var path in (string[])["/berattelser/hanna/1/svar", "/berattelser/abbas/4/svar", "/berattelser/abbas/slut", "/berattelser/abbas/7/over-tid"])
        {
            await page.GotoAsync($"{browser.Server.Address}{path}");
            await page.EvaluateAsync("for (const part of document.querySelectorAll('details')) part.open = true");
            (await page.Locator(".pic-wide").First.IsVisibleAsync()).ShouldBeFalse();
            await page.ShouldFitTheWidth();
            await page.ShouldHaveNoWordsUponEachOther();
            await page.Keep($"telefon-{width}{path.Replace('/', '-')}");
        }

        await page.Context.CloseAsync();
    }

    private static IEnumerable<(string Story, int Step)> Answers() =>
        ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook).Scenarios.SelectMany(s => Enumerable.Range(1, s.Steps.Length).Select(step => (s.Id, step)));
}
