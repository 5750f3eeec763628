using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>The pages about the rules themselves: from a reason to its criterion, on to the rule set, and back in time.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RulePageTests(RunningBrowser browser)
{
    [BrowserFact]
    public async Task A_reason_leads_to_its_criterion_and_from_there_to_the_rule_set()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/7/svar");

        await page.Locator(".screen .findings a").First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Uppfyllt", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Källor", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#andringar ~ ul [aria-current]")).ToHaveCountAsync(1);
        (await page.Locator(".status li a").CountAsync()).ShouldBeGreaterThan(0);
        await page.ShouldBeAccessible();
        await page.Keep("regler-villkor");

        await page.Locator(".when a").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sjukersättning", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pic-wide").First).ToBeVisibleAsync();
        await page.ShouldBeAccessible();
        await page.ShouldHaveNoWordsUponEachOther();
        await page.Keep("regler-regelsamling");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_rules_of_another_day_are_chosen_by_the_day_and_kept_in_the_other_language()
    {
        var page = await browser.NewPage();
        await page.GotoAsync(browser.Server.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sjukersättning", Exact = true }).ClickAsync();

        await page.GetByLabel("Visa reglerna som de är den").FillAsync("2018-08-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Visa" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Gäller från 1 juli 2018 till och med 31 augusti 2022.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.GetByText("In force from 1 July 2018 up to and including 31 August 2022.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe("en");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_case_that_shows_a_status_opens()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/regler/sgi/noLivranta");
        var worked = page.Locator(".status a[href^='/arende/exempel/']").First;

        await worked.ClickAsync();

        await Assertions.Expect(page.Locator(".results h2").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
