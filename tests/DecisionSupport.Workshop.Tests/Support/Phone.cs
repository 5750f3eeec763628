using System.Net;
using System.Text.RegularExpressions;

namespace DecisionSupport.Workshop.Tests.Support;

/// <summary>A device in the room that keeps its cookie, by requests alone.</summary>
public sealed partial class Phone(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(server.Address) };

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> Join(string code) => Get($"/{code}");

    public Task<HttpResponseMessage> Vote(string story, int step, string answer) =>
        _client.PostAsync(new Uri("/rosta", UriKind.Relative), Fields(("berattelse", story), ("steg", step.ToString(CultureInfo.InvariantCulture)), ("svar", answer)));

    /// <summary>What the wall shows.</summary>
    public static async Task<string> CodeOnTheWall(RunningServer server) =>
        Code().Match(await (await server.Get("/vagg")).Content.ReadAsStringAsync()).Groups["code"].Value;

    public static FormUrlEncodedContent Fields(params (string Key, string Value)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Key, f.Value)));

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("class=\"code\">(?<code>[A-Z]{4})<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
