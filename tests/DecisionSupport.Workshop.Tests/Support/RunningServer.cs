using System.Text;
using DecisionSupport.Knowledge;
using Microsoft.AspNetCore.Builder;

namespace DecisionSupport.Workshop.Tests.Support;

/// <summary>A real server on a free port of this machine, as <c>serve</c> starts it; shared by all tests of a collection.</summary>
public sealed class RunningServer : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _app;
    private readonly List<string> _faults = [];

    public RunningServer()
        : this("http://127.0.0.1:0")
    {
    }

    private RunningServer(string url)
    {
        _app = WorkshopServer.Build(new WorkshopOptions { RuleBook = BuiltInRules.RuleBook, OtherRuleBook = BuiltInRules.RuleBook, Urls = [url], Report = fault => { lock (_faults) { _faults.Add(fault); } } });
    }

    /// <summary>One that the room can reach, on all addresses of this machine.</summary>
    public static RunningServer OnTheNetwork() => new("http://0.0.0.0:0");

    public string Address { get; private set; } = "";

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public Uri At(string path) => new(Address + path);

    public Task<HttpResponseMessage> Get(string path) => Client.GetAsync(At(path));

    public Task<HttpResponseMessage> Post(string path, HttpContent content) => Client.PostAsync(At(path), content);

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Address = _app.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        Client.BaseAddress = new Uri(Address);
    }

    /// <summary>After all tests: nothing that was sent may have been answered by a fault of ours.</summary>
    public async ValueTask DisposeAsync()
    {
        // Requests under way end before what they need is taken from them.
        await _app.StopAsync();
        await _app.DisposeAsync();
        _faults.ShouldBeEmpty();
    }

    public void Dispose() => Client.Dispose();
}
