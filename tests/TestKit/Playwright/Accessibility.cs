using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DecisionSupport.TestKit;

/// <summary>No violation of WCAG 2.2 AA or of good practice that a machine can see. Only violations are told: to tell of all that is in order too takes as long again.</summary>
internal static class Accessibility
{
    // Read into a page once; a page that is measured again in another size or theme has it already.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object Everything = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    // The rules that look at colours, sizes and scrolling; all others look at what is there, and at whether it is shown.
    private static readonly object Looks = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable" } };

    /// <summary>A whole page.</summary>
    public static Task ShouldBeAccessible(this IPage page) => page.ShouldPass(Everything);

    /// <summary>Some parts of a page, which have become others since the page was tried whole; the parts by their selectors. Of a large page it takes a tenth of the time.</summary>
    public static async Task PartsShouldBeAccessible(this IPage page, params string[] parts)
    {
        foreach (var part in parts)
        {
            await Assertions.Expect(page.Locator(part).First).ToBeVisibleAsync();
        }

        await page.ShouldPass(Everything, parts);
    }

    /// <summary>A page that was tried whole before its size or its theme became another, while it shows the same as then.</summary>
    public static Task ShouldStayAccessible(this IPage page) => page.ShouldPass(Looks);

    private static async Task ShouldPass(this IPage page, object rules, string[]? parts = null)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Axe);
        }

        (await page.EvaluateAsync<string[]>(
            "async ({ rules, parts }) => (await axe.run(parts ? { include: parts.map(part => [part]) } : document, { runOnly: rules, resultTypes: ['violations'] })).violations.map(v => `${v.id}: ${v.help} at ${v.nodes.slice(0, 3).map(n => n.target).join(', ')}`)", new { rules, parts }))
            .Select(v => $"{page.Url} in {page.ViewportSize!.Width}: {v}").ShouldBeEmpty();
    }
}
