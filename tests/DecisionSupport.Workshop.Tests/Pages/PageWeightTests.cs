using System.Text.RegularExpressions;

namespace DecisionSupport.Workshop.Tests.Pages;

/// <summary>The first page comes fast on a slow laptop, and no page needs anything from elsewhere.</summary>
[Collection(ServerCollection.Name)]
public sealed partial class PageWeightTests(RunningServer server)
{
    [Fact]
    public async Task The_first_page_with_all_it_needs_is_under_100_kilobytes()
    {
        var html = await (await server.Get("/")).Content.ReadAsStringAsync();
        var weight = System.Text.Encoding.UTF8.GetByteCount(html);
        foreach (Match match in Assets().Matches(html))
        {
            weight += (await (await server.Get(match.Groups["path"].Value)).EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
        }

        Assets().Count(html).ShouldBe(4);
        weight.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/arende")]
    [InlineData("/berattelser/abbas/4/svar")]
    [InlineData("/manga")]
    public async Task Nothing_but_links_that_somebody_follows_leads_elsewhere(string path)
    {
        var html = await (await server.Get(path)).Content.ReadAsStringAsync();

        Elsewhere().Matches(html).Select(m => m.Value).ShouldBeEmpty();
        html.ShouldNotContain(" style=");
        html.ShouldNotContain(" onclick=");
    }

    [GeneratedRegex("(?:src|href)=\"(?<path>/assets/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Assets();

    [GeneratedRegex("<(?!a )[a-z]+[^>]*(?:src|href|action|data)=\"(?:https?:)?//[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Elsewhere();
}
