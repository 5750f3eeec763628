using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>Many cases from a file.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ManyCasesTests(RunningBrowser browser)
{
    [BrowserFact]
    public async Task Many_cases_are_counted_with_the_unreadable_told()
    {
        var page = await browser.NewPage();
        await page.GotoAsync($"{browser.Server.Address}/manga");
        await page.ShouldBeAccessible();
        var cases = await browser.Server.Client.GetByteArrayAsync(browser.Server.At("/manga/exempel.ndjson"));
        var count = cases.Count(c => c == (byte)'\n');
        await page.Locator("#fil").SetInputFilesAsync(new FilePayload { Name = "cases.ndjson", MimeType = "application/x-ndjson", Buffer = [.. cases, .. "{ \"snapshot\": 1 }\n"u8] });

        await page.GetByRole(AriaRole.Button, new() { Name = "Räkna" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"{count} ärenden räknade");
        await Assertions.Expect(page.Locator(".error")).ToContainTextAsync($"Rad {count + 1}");
        await Assertions.Expect(page.Locator("table")).ToHaveCountAsync(8);
        await page.ShouldBeAccessible();
        await page.Keep("manga");
        await page.Context.CloseAsync();
    }
}
