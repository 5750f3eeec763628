using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>An answer is one screen: read from the back of a room, with everything else one key away.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerTests(RunningBrowser browser)
{
    // To the officer in Swedish the stories are measured where they are told.
    [BrowserTheory]
    [InlineData("?till=personen")]
    [InlineData("?sprak=en")]
    public async Task The_answer_its_reasons_and_the_first_step_are_seen_without_a_scroll(string reader)
    {
        var page = await browser.NewPage();
        var below = new List<string>();
        foreach (var (story, step) in Answers())
        {
            await page.GotoAsync($"{browser.Server.Address}/berattelser/{story}/{step}/svar{reader}");
            below.AddRange(await page.BelowTheScreen());
        }

        below.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task More_is_a_button_of_the_bar_too_and_comes_into_sight()
    {
        var page = await browser.NewPage(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/4/svar");

        await page.GetByRole(AriaRole.Link, new() { Name = "Mer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#mer")).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Mer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".screen h2")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    private static readonly (string Answer, ColorScheme Scheme)[] Opened = [("hanna/1", ColorScheme.Light), ("abbas/4", ColorScheme.Dark), ("den-roda-traden/3", ColorScheme.Dark)];

    public static TheoryData<string, ColorScheme> OpenedAnswers => [.. Depth.Of(Opened, 2).Select(o => new TheoryDataRow<string, ColorScheme>(o.Answer, o.Scheme))];

    [BrowserTheory]
    [MemberData(nameof(OpenedAnswers))]
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

    public static TheoryData<int> Phones => [.. Depth.Of([320, 390], 1)];

    [BrowserTheory]
    [MemberData(nameof(Phones))]
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
        Depth.Of([.. ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook).Scenarios.SelectMany(s => Enumerable.Range(1, s.Steps.Length).Select(step => (s.Id, step)))], 6);
}
