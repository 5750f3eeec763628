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

        var printed = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Som en A4 att skriva ut" }).ClickAsync());
        await Assertions.Expect(printed.Locator("h1")).ToContainTextAsync($"{count} ärenden");
        await printed.ShouldBeAccessible();
        await printed.Keep("manga-a4");
        (await printed.SheetsOfA4()).ShouldBe(1);
        await printed.CloseAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Räkna" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status).Last).ToContainTextAsync($"{count} ärenden räknade");
        await Assertions.Expect(page.Locator(".error")).ToContainTextAsync($"Rad {count + 1}: Något som måste finnas saknas");
        await Assertions.Expect(page.Locator("table")).ToHaveCountAsync(14);
        await page.SetViewportSizeAsync(320, 640);
        await page.ShouldFitTheWidth();
        (await page.EvaluateAsync<int>("Math.max(...[...document.querySelectorAll('.votes thead th, .votes .amount')].map(cell => { const range = document.createRange(); range.selectNodeContents(cell); return cell.textContent ? range.getClientRects().length : 1; }))"))
            .ShouldBe(1, "a word or a number is broken on a phone");
        await page.Keep("manga-telefon");
        await page.ShouldBeAccessible();
        await page.Keep("manga");
        await page.Context.CloseAsync();
    }
}
