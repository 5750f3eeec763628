using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>
/// The pictures of <c>docs/pictures</c>, taken of the pages that show them: <c>PICTURES=docs/pictures dotnet test tests/DecisionSupport.Workshop.Tests --filter
/// PicturesOfPages</c>. Without that they are kept among the results of tests.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PicturesOfPagesTests(RunningBrowser browser)
{
    private static readonly bool IsWanted = Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 };
    private static readonly string Folder = IsWanted ? RepositoryFolder.Of(Environment.GetEnvironmentVariable("PICTURES")!) : RepositoryFolder.Of("TestResults", "pictures");

    private static readonly (string Name, string Path, string Caption)[] All =
    [
        ("skyddade-dagar", "/berattelser/hanna/1/svar", "Skyddet dag för dag"),
        ("villkor", "/berattelser/abbas/4/svar", "Villkoren:"),
        ("kedjan", "/berattelser/avslaget-som-lades-at-sidan/3/svar", "Kedjan i utlåtandet"),
        ("vagen", "/berattelser/abbas/4/svar", "Vägen till svaret"),
        ("vem-gor-vad", "/berattelser/abbas/4/svar", "Vem gör vad, och när"),
        ("tiden", "/berattelser/abbas/slut", "Vem höll i ärendet"),
        ("andra-ar", "/berattelser/abbas/7/over-tid", "Svaren för samma person"),
    ];

    // All where somebody wants them.
    public static TheoryData<string, string, string> Pictures => [.. (IsWanted ? All : Depth.Of(All, 2)).Select(p => new TheoryDataRow<string, string, string>(p.Name, p.Path, p.Caption))];

    [BrowserTheory]
    [MemberData(nameof(Pictures))]
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
