using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

internal static class PageChecks
{
    // Good enough to look at; a picture without loss takes several times as long as the page.
    private const int Quality = 80;

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>No violation of WCAG 2.2 AA or of good practice that a machine can see.</summary>
    public static async Task ShouldBeAccessible(this IPage page)
    {
        var result = await page.RunAxe(Wcag);

        result.Violations.Select(v => $"{page.Url}: {v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Take(3).Select(n => n.Target))}").ShouldBeEmpty();
    }

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

    /// <summary>Keeps a picture for whoever wants to look.</summary>
    public static Task Keep(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = RepositoryFolder.Of("TestResults", "workshop", $"{name}.jpg"), Type = ScreenshotType.Jpeg, Quality = Quality, FullPage = true });
}
