using System.Net.Sockets;
using System.Text;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Tests.Security;

/// <summary>What is sent to harm is refused with problem details, and the server goes on.</summary>
[Collection(ServerCollection.Name)]
public sealed class HostileRequestTests(RunningServer server) : IAsyncLifetime
{
    public static TheoryData<string, string> HostileSnapshots => new()
    {
        { "application/yaml", "a: &a [x]\nb: [*a, *a]" },
        { "application/yaml", "!!python/object:os.system {}" },
        { "application/yaml", "snapshot: 1\nsnapshot: 1" },
        { "application/yaml", string.Concat(Enumerable.Repeat("[", 5000)) },
        { "application/json", string.Concat(Enumerable.Repeat("{\"a\":", 5000)) },
        { "application/json", "{\"snapshot\":1,\"asOf\":\"2026-11-22\",\"reference\":\"19121212-1212\"}" },
        { "application/json", "\0\0\0" },
        { "application/json", "" },
    };

    public static TheoryData<string> HostileCertificates =>
    [
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>",
        string.Concat(Enumerable.Repeat("<a>", 20_000)),
        "<a",
    ];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => (await server.Get("/v1/rule-sets")).IsSuccessStatusCode.ShouldBeTrue("the server no longer answers");

    [Theory]
    [MemberData(nameof(HostileSnapshots))]
    public async Task A_hostile_snapshot_is_refused(string type, string text) =>
        await (await server.Post("/v1/decisions", new StringContent(text, Encoding.UTF8, type))).ShouldBeProblem(400);

    [Theory]
    [MemberData(nameof(HostileCertificates))]
    public async Task A_hostile_certificate_is_refused(string xml)
    {
        var text = await (await server.Post("/v1/certificates", new StringContent(xml, Encoding.UTF8, "application/xml"))).ShouldBeProblem(400);

        text.ShouldNotContain("root:");
    }

    [Theory]
    [InlineData("/v1/decisions", 300_000)]
    [InlineData("/v1/certificates", 10_000_001)]
    [InlineData("/v1/certificates", 34_000_000)]
    public async Task A_body_over_the_limit_is_refused(string path, int bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.At(path)) { Content = RunningServer.Json(new string(' ', bytes)) };
        // The answer comes before the body is sent; otherwise the connection may break first.
        request.Headers.ExpectContinue = true;

        await (await server.Client.SendAsync(request)).ShouldBeProblem(413);
    }

    [Fact]
    public async Task A_body_without_a_told_length_is_held_to_the_limit_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.At("/v1/decisions")) { Content = RunningServer.Json(new string(' ', 300_000)) };
        request.Headers.TransferEncodingChunked = true;

        await (await server.Client.SendAsync(request)).ShouldBeProblem(413);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task A_body_that_any_site_can_make_a_browser_send_is_refused(string type) =>
        await (await server.Post("/v1/decisions", new StringContent("{}", Encoding.UTF8, type))).ShouldBeProblem(415);

    [Theory]
    [InlineData("GET", "/v1/decisions", 405)]
    [InlineData("DELETE", "/v1/rule-sets", 405)]
    [InlineData("PUT", "/v1/certificates", 405)]
    [InlineData("POST", "/v1/openapi.json", 405)]
    [InlineData("GET", "/v1/nothing", 404)]
    public async Task A_wrong_method_or_address_is_refused(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), server.At(path));

        await (await server.Client.SendAsync(request)).ShouldBeProblem(status);
    }

    [Theory]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..\\..\\etc\\passwd")]
    [InlineData("/assets/openapi.json%00.css")]
    public async Task A_path_that_climbs_finds_nothing(string path)
    {
        // By hand: a client would tidy the path before it is sent.
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", server.At("/").Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        answer.ShouldMatch("^HTTP/1.1 40[04] ");
        answer.ShouldNotContain("root:");
    }

    [Theory]
    [InlineData("GET /v1/rule-sets HTTP/1.1\r\nHost: xn--localhost\r\n")]
    [InlineData("POST /v1/decisions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}")]
    [InlineData("POST /v1/decisions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n{}")]
    [InlineData("POST /arende HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 60\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a\"\r\n\r\n")]
    [InlineData("POST /manga HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n--x\r\n0\r\n\r\n")]
    [InlineData("POST /arende HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded; charset=xn--q\r\nContent-Length: 3\r\n\r\n%%%")]
    [InlineData("GET / HTTP/1.1\r\nHost: a:b:c\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: [::1\r\n")]
    public async Task Bytes_that_make_no_request_are_the_senders_fault(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", server.At("/").Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request + "\r\n"));
        socket.Client.Shutdown(SocketShutdown.Send);

        (await AnswerOf(stream)).ShouldMatch("^(HTTP/1.1 4[0-9][0-9] [^$]*)?$");
    }

    // Whoever hangs up in the middle may get no answer at all; a fault of ours is found after all tests.
    private static async Task<string> AnswerOf(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }

    [Fact]
    public async Task A_silent_machine_does_not_keep_the_others_out()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var silent = new List<TcpClient>();
        try
        {
            for (var i = 0; i < Limits.ConnectionsOfAddress; i++)
            {
                silent.Add(await Connect("127.0.0.9"));
            }

            (await IsClosed(() => Connect("127.0.0.9"))).ShouldBeTrue("one connection over the share");

            using var other = await Connect("127.0.0.2");
            await using var stream = other.GetStream();
            await stream.WriteAsync("GET /v1/rule-sets HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"u8.ToArray());
            using var reader = new StreamReader(stream);
            (await reader.ReadLineAsync()).ShouldBe("HTTP/1.1 200 OK");
        }
        finally
        {
            silent.ForEach(s => s.Dispose());
        }

        static async Task<bool> IsClosed(Func<Task<TcpClient>> connect)
        {
            try
            {
                using var client = await connect();
                return await client.GetStream().ReadAsync(new byte[1]) == 0;
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                return true;
            }
        }

        async Task<TcpClient> Connect(string from)
        {
            var client = new TcpClient(new System.Net.IPEndPoint(System.Net.IPAddress.Parse(from), 0));
            await client.ConnectAsync("127.0.0.1", server.At("/").Port);
            return client;
        }
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_post_from_another_sites_page_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.At("/v1/decisions")) { Content = RunningServer.Json("{}") };
        request.Headers.Add(header, value);

        await (await server.Client.SendAsync(request)).ShouldBeProblem(403);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.10")]
    public async Task A_foreign_name_for_this_machine_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server.At("/v1/rule-sets"));
        request.Headers.Host = host;

        await (await server.Client.SendAsync(request)).ShouldBeProblem(421);
    }

    [Fact]
    public async Task Every_answer_forbids_foreign_script_frames_and_keeping()
    {
        foreach (var path in new[] { "/v1/rule-sets", "/v1/nothing" })
        {
            var headers = (await server.Get(path)).Headers;
            headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
            headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
            headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            headers.CacheControl!.NoStore.ShouldBeTrue();
            headers.Contains("Server").ShouldBeFalse();
        }
    }
}
