using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

internal static class PageChecks
{
    // Good enough to look at; a picture without loss takes several times as long as the page.
    private const int Quality = 80;

    /// <summary>What of a page is shown, in one number: it tells whether a size hides something that another shows. Pictures are the same in both widths.</summary>
    public static Task<string> Shown(this IPage page) => page.EvaluateAsync<string>(
        "[...document.querySelectorAll('body *:not(svg, svg *)')].map(e => e.checkVisibility() && getComputedStyle(e).visibility === 'visible' ? '1' : '0').join('')");

    // What is cut by the bar at the screen's lower edge: a part of the answer that reaches below it, or a line that stands half behind it.
    private const string Below = """
        (() => {
          const edge = document.querySelector('.turn').getBoundingClientRect().top;
          const more = document.querySelector('.more > summary').getBoundingClientRect();
          return [
            ...[...document.querySelectorAll('.screen > *')].map(part => [part.className || part.tagName, part.getBoundingClientRect().bottom - edge]).filter(([, below]) => below > 0).map(([part, below]) => `${part} ends ${Math.round(below)} px below the screen`),
            ...(more.top < edge - 4 && more.bottom > edge ? [`the line of more is cut by the bar, ${Math.round(edge - more.top)} px of it are seen`] : []),
          ];
        })()
        """;

    /// <summary>Nothing has to be scrolled sideways.</summary>
    public static async Task ShouldFitTheWidth(this IPage page)
    {
        (await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'absolute' && !e.closest('.scroll, svg, .said') && !e.closest('details:not([open])')).slice(0, 3).map(e => e.outerHTML.slice(0, 90))"))
            .ShouldBeEmpty($"{page.Url} has something wider than {page.ViewportSize!.Width}");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0, $"{page.Url} is wider than {page.ViewportSize!.Width}");
    }

    /// <summary>In the pictures that are seen no words stand upon others, and none run out of the picture.</summary>
    public static async Task ShouldHaveNoWordsUponEachOther(this IPage page) =>
        (await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('svg.pic')].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
              const edge = svg.getBoundingClientRect();
              const words = [...svg.querySelectorAll('text')].map(text => ({ said: text.textContent, box: text.getBoundingClientRect() }));
              const upon = words.flatMap((a, i) => words.slice(i + 1).filter(b => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4).map(b => `"${a.said}" upon "${b.said}"`));
              return [...upon, ...words.filter(w => w.box.right > edge.right + 1 || w.box.left < edge.left - 1 || w.box.bottom > edge.bottom + 1).map(w => `"${w.said}" runs out of the picture`)];
            }).slice(0, 10)
            """)).ShouldBeEmpty(page.Url);

    /// <summary>
    /// What of an answer is not seen without a scroll, in the usual laptop's size and the usual projector's. There are one to three reasons, and a first step.
    /// </summary>
    public static async Task<IEnumerable<string>> BelowTheScreen(this IPage page)
    {
        var below = new List<string>();
        foreach (var (width, height) in ((int, int)[])[(1366, 768), (1920, 1080)])
        {
            await page.SetViewportSizeAsync(width, height);
            below.AddRange((await page.EvaluateAsync<string[]>(Below)).Select(part => $"{page.Url} at {width}: {part}"));
        }

        (await page.Locator(".screen .findings li").CountAsync()).ShouldBeInRange(1, 3, page.Url);
        (await page.Locator(".screen .first p").InnerTextAsync()).ShouldNotBeEmpty(page.Url);
        return below;
    }

    /// <summary>How many sheets it takes in print.</summary>
    public static async Task<int> SheetsOfA4(this IPage page) =>
        System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })).Split("/Type /Page\n").Length - 1;

    /// <summary>Keeps a picture where somebody wants to look: with <c>PAGES=true</c>, for a picture takes longer than the page.</summary>
    public static Task Keep(this IPage page, string name) => Environment.GetEnvironmentVariable("PAGES") is not { Length: > 0 } ? Task.CompletedTask :
        page.ScreenshotAsync(new() { Path = RepositoryFolder.Of("TestResults", "workshop", $"{name}.jpg"), Type = ScreenshotType.Jpeg, Quality = Quality, FullPage = true });
}
