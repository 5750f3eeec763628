using System.Net;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Tests.Security;

/// <summary>Only addresses that a phone can reach are shown to the room, and one that a browser can open to whoever starts the server.</summary>
public sealed class ServedAddressesTests
{
    private static readonly IPAddress[] Own = [IPAddress.Parse("192.168.1.10"), IPAddress.Parse("172.17.0.1")];

    [Theory]
    [InlineData("http://127.0.0.1:5005", "http://127.0.0.1:5005", "")]
    [InlineData("http://localhost:5005", "http://localhost:5005", "")]
    [InlineData("http://0.0.0.0:5256", "http://127.0.0.1:5256", "http://192.168.1.10:5256 http://172.17.0.1:5256")]
    [InlineData("http://[::]:5256", "http://127.0.0.1:5256", "http://192.168.1.10:5256 http://172.17.0.1:5256")]
    [InlineData("http://*:5256", "http://127.0.0.1:5256", "http://192.168.1.10:5256 http://172.17.0.1:5256")]
    [InlineData("http://192.168.1.10:5005", "http://192.168.1.10:5005", "http://192.168.1.10:5005")]
    [InlineData("http://workshop.local:5005", "http://workshop.local:5005", "http://workshop.local:5005")]
    public void An_address_is_one_that_can_be_opened(string url, string here, string room)
    {
        var served = ServedAddresses.Of([url], Own);

        served.OnThisMachine.ShouldBe([here]);
        string.Join(' ', served.InTheRoom).ShouldBe(room);
    }

    [Fact]
    public void A_machine_without_a_network_shows_no_address_to_the_room() =>
        ServedAddresses.Of(["http://0.0.0.0:5005"], []).ShouldSatisfyAllConditions(s => s.InTheRoom.ShouldBeEmpty(), s => s.IsOpenToNetwork.ShouldBeTrue());

    [Fact]
    public void The_machines_own_addresses_are_such_that_others_can_reach() =>
        OwnAddresses.Read().ShouldAllBe(a => !IPAddress.IsLoopback(a) && !a.ToString().StartsWith("169.254.", StringComparison.Ordinal));
}
