using System.Net;
using System.Net.Sockets;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>serve</c>: what it refuses before it listens. What it serves is tested where it is made.</summary>
public sealed class ServeTests
{
    [Theory]
    [InlineData("--port", "-1")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "many")]
    [InlineData("--urls", "ftp://127.0.0.1")]
    [InlineData("--urls", "https://127.0.0.1:5005")]
    [InlineData("--urls", "127.0.0.1:5005")]
    [InlineData("--urls", ";")]
    public void An_address_that_cannot_be_listened_on_is_wrong_usage(string option, string value) =>
        ToolRun.Of("serve", option, value).ExitCode.ShouldBe(2);

    [Fact]
    public void A_port_beside_addresses_is_wrong_usage_and_not_forgotten()
    {
        var run = ToolRun.Of("serve", "--port", "5006", "--urls", "http://127.0.0.1:5007");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("--port goes without --urls");
    }

    [Theory]
    [InlineData("--rules", "no-such-folder")]
    [InlineData("--compare", "no-such-folder")]
    [InlineData("--scenarios", "no-such-folder")]
    [InlineData("--scenarios", "rules/loh")]
    public void A_folder_that_is_not_what_it_should_be_is_told(string option, string folder)
    {
        var run = ToolRun.Of("serve", "--port", "0", option, folder);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("");
        run.Error.ShouldContain("error");
    }

    [Fact]
    public void A_port_that_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = ToolRun.Of("serve", "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("Choose another with --port.");
    }
}
