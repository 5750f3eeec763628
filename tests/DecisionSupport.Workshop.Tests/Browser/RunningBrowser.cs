using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>A server and a browser, shared by the tests of the pages. Whatever a page asks for elsewhere is noted and stopped.</summary>
public sealed class RunningBrowser : IAsyncLifetime
{
    /// <summary>Milliseconds; long, for a busy machine is slow and not wrong.</summary>
    private const int Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public RunningServer Server { get; } = new();

    /// <summary>What pages complained of or asked for elsewhere.</summary>
    public List<string> Complaints { get; } = [];

    public async Task<IPage> NewPage(BrowserNewContextOptions? options = null)
    {
        var context = await (await Browser()).NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "sv-SE" });
        context.SetDefaultTimeout(Patience);
        await context.RouteAsync("**/*", route =>
        {
            if (route.Request.Url.StartsWith(Server.Address, StringComparison.Ordinal))
            {
                return route.ContinueAsync();
            }

            Complaints.Add($"asked for {route.Request.Url}");
            return route.AbortAsync();
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            // That a page is not there is told by the browser too.
            if (message.Type is "error" or "warning" && !page.Url.Contains("finns-inte", StringComparison.Ordinal))
            {
                Complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Complaints.Add($"{page.Url}: {error}");
        return page;
    }

    public ValueTask InitializeAsync() => Server.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await Server.DisposeAsync();
        Server.Dispose();
        Complaints.ShouldBeEmpty();
    }

    private async Task<IBrowser> Browser()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.LaunchMachinesBrowser();
    }
}

/// <summary>Tests that share one browser; one at a time, for the room has one open question.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<RunningBrowser>
{
    public const string Name = "browser";
}
