using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Tests.Security;

/// <summary>By which names the server may be called, and when it says that others can reach it.</summary>
public sealed class ListeningAddressesTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5005", false)]
    [InlineData("http://localhost:5005", false)]
    [InlineData("http://[::1]:5005", false)]
    [InlineData("http://0.0.0.0:5005", true)]
    [InlineData("http://*:5005", true)]
    [InlineData("http://[::]:5005", true)]
    [InlineData("http://192.168.1.10:5005", true)]
    [InlineData("http://workshop.local:5005", true)]
    public void What_others_can_reach_is_known(string url, bool open) => WorkshopServer.AddressesOf([url]).IsOpenToNetwork.ShouldBe(open);

    [Theory]
    [InlineData("http://127.0.0.1:5005", "localhost", true)]
    [InlineData("http://127.0.0.1:5005", "192.168.1.10", false)]
    [InlineData("http://192.168.1.10:5005", "192.168.1.10", true)]
    [InlineData("http://192.168.1.10:5005", "192.168.1.11", false)]
    [InlineData("http://0.0.0.0:5005", "192.168.1.10", true)]
    [InlineData("http://0.0.0.0:5005", "[fe80::1]", true)]
    [InlineData("http://0.0.0.0:5005", "evil.example", false)]
    [InlineData("http://0.0.0.0:5005", "", false)]
    public void A_name_that_could_be_pointed_here_by_others_is_not_ours(string url, string host, bool ours) =>
        ListeningAddresses.Of([url]).MayBeCalled(host).ShouldBe(ours);
}
