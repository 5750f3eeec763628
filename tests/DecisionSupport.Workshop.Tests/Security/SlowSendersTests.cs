using System.Net;
using System.Net.Sockets;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Tests.Security;

/// <summary>Machines that begin to send something and do not come to the end of it, over real connections.</summary>
[Collection(ServerCollection.Name)]
public sealed class SlowSendersTests(RunningServer server)
{
    [LinuxFact]
    public async Task A_slow_machine_does_not_keep_the_others_out()
    {
        // The server loses its patience with each in some seconds; nobody else is to wait for that. A machine with much else to do may take as long by itself, but not every time.
        var waited = true;
        for (var i = 0; i < 5 && waited; i++)
        {
            using var senders = new Senders(server.At("/").Port);
            await senders.Begin("127.0.0.11", Limits.ConnectionsOfAddress);

            (await Ask("127.0.0.2")).ShouldBe("HTTP/1.1 200 OK");
            waited = senders.HaveAnswer;
        }

        waited.ShouldBeFalse("others are answered only when the slow ones have been sent away");
    }

    [LinuxFact]
    public async Task Who_asks_a_server_that_is_full_is_told_to_come_again_and_is_answered_then()
    {
        using (var senders = new Senders(server.At("/").Port))
        {
            // Each has its share of the turns, and some more that take over when the server has lost its patience with the first.
            var addresses = (Limits.Working + Limits.Waiting) / Limits.WorkingOfAddress + 2;
            for (var i = 0; i < addresses; i++)
            {
                await senders.Begin($"127.0.1.{i + 1}", Limits.WorkingOfAddress + 12);
            }

            await AskUntil("HTTP/1.1 503 Service Unavailable");
        }

        await AskUntil("HTTP/1.1 200 OK");
    }

    // The server takes in what came first and lets go of who has left in its own time.
    private async Task AskUntil(string answer)
    {
        string? last = null;
        for (var i = 0; i < 1_000 && last != answer; i++)
        {
            last = await Ask("127.0.0.2");
        }

        last.ShouldBe(answer);
    }

    private async Task<string?> Ask(string from)
    {
        using var client = await Senders.Connect(from, server.At("/").Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("GET /v1/rule-sets HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync();
    }

    private sealed class Senders(int port) : IDisposable
    {
        private readonly List<TcpClient> _clients = [];

        public bool HaveAnswer => _clients.Exists(c => c.Available > 0);

        public static async Task<TcpClient> Connect(string from, int port)
        {
            var client = new TcpClient(new IPEndPoint(IPAddress.Parse(from), 0));
            await client.ConnectAsync("127.0.0.1", port);
            return client;
        }

        public async Task Begin(string from, int count)
        {
            for (var i = 0; i < count; i++)
            {
                var client = await Connect(from, port);
                _clients.Add(client);
                await client.GetStream().WriteAsync("POST /v1/decisions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
            }
        }

        public void Dispose() => _clients.ForEach(c => c.Dispose());
    }
}
