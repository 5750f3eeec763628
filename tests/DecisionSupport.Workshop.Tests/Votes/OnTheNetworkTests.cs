using System.Net;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Workshop.Tests.Votes;

/// <summary>A workshop on a network: whoever leads it on the machine that serves may call it by any of its addresses, and the others only vote.</summary>
public sealed class OnTheNetworkTests
{
    private const string Question = "/berattelser/hanna/2";

    [Fact]
    public async Task On_the_machines_own_address_in_the_network_a_vote_is_opened_and_the_wall_shows_the_way()
    {
        using var server = RunningServer.OnTheNetwork();
        await server.InitializeAsync();
        var port = new Uri(server.Address).Port;
        // A machine that is in no network has only itself, and says so.
        var own = OwnAddresses.Read() is [var first, ..] ? first : null;
        var here = $"http://{own ?? IPAddress.Loopback}:{port}";

        (await Text(server, here + Question)).ShouldContain("Öppna omröstning");
        (await server.Client.PostAsync(new Uri($"{here}/rosta/oppna"), Phone.Fields(("berattelse", "hanna"), ("steg", "2")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var opened = await Text(server, here + Question);
        opened.ShouldContain(own is null ? "datorn är inte med i något nät" : $"{own}:{port}/{await Phone.CodeOnTheWall(server)}");
        opened.ShouldContain("class=\"code\"");
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("192.168.1.10", "192.168.1.10", true)]
    [InlineData("192.168.1.51", "192.168.1.10", false)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("::1", "::1", true)]
    [InlineData("fe80::2", "fe80::1", false)]
    public void Only_the_machine_that_serves_leads(string caller, string called, bool isTrainer)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton(BuiltInRules.RuleBook).BuildServiceProvider() };
        context.Connection.RemoteIpAddress = IPAddress.Parse(caller);
        context.Connection.LocalIpAddress = IPAddress.Parse(called);

        PageContext.Of(context).IsTrainer.ShouldBe(isTrainer);
    }

    private static async Task<string> Text(RunningServer server, string address) =>
        WebUtility.HtmlDecode(await (await server.Client.GetAsync(new Uri(address))).EnsureSuccessStatusCode().Content.ReadAsStringAsync());
}
