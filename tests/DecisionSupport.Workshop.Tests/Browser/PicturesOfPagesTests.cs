using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>
/// The pictures of <c>docs/pictures</c>, taken of the pages that show them: <c>PICTURES=docs/pictures dotnet test tests/DecisionSupport.Workshop.Tests --filter
/// PicturesOfPages</c>. Without that they are kept among the results of tests.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PicturesOfPagesTests(RunningBrowser browser)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder ? RepositoryFolder.Of(folder) : RepositoryFolder.Of("TestResults", "pictures");

    [BrowserTheory]
    [InlineData("skyddade-dagar", "/berattelser/hanna/1/svar", "Skyddet dag för dag")]
    [InlineData("villkor", "/berattelser/abbas/4/svar", "Villkoren:")]
    [InlineData("kedjan", "/berattelser/avslaget-som-lades-at-sidan/3/svar", "Kedjan i utlåtandet")]
    [InlineData("vagen", "/berattelser/abbas/4/svar", "Vägen till svaret")]
    [InlineData("vem-gor-vad", "/berattelser/abbas/4/svar", "Vem gör vad, och när")]
    [InlineData("tiden", "/berattelser/abbas/slut", "Vem höll i ärendet")]
    [InlineData("andra-ar", "/berattelser/abbas/7/over-tid", "Svaren för samma person")]
    public async Task A_picture_is_taken(string name, string path, string caption)
    {
        var page = await browser.NewPage(new() { ViewportSize = new() { Width = 1100, Height = 900 } });
        await page.GotoAsync($"{browser.Server.Address}{path}");
        await page.EvaluateAsync("for (const part of document.querySelectorAll('details.more')) part.open = true; document.querySelector('.turn')?.remove()");
        var picture = page.Locator("figure.picture", new() { HasText = caption }).First;

        await Assertions.Expect(picture).ToBeVisibleAsync();
        await page.ShouldHaveNoWordsUponEachOther();
        await picture.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_answer_on_one_screen_is_taken()
    {
        var page = await browser.NewPage(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        await page.GotoAsync($"{browser.Server.Address}/berattelser/abbas/4/svar");

        await Assertions.Expect(page.Locator(".screen")).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, "svaret.png") });
        await page.Context.CloseAsync();
    }
}
