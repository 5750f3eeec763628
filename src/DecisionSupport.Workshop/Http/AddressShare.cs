using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;

namespace DecisionSupport.Workshop.Http;

/// <summary>Closes connections of an address that has its share of them open already, so that no machine can keep all others out by being silent. Thread-safe.</summary>
internal sealed class AddressShare(int most)
{
    private readonly ConcurrentDictionary<IPAddress, int> _open = new();

    public async Task Serve(ConnectionContext connection, ConnectionDelegate next)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address ?? IPAddress.None;
        try
        {
            if (_open.AddOrUpdate(address, 1, (_, count) => count + 1) > most)
            {
                connection.Abort();
                return;
            }

            await next(connection);
        }
        finally
        {
            if (_open.AddOrUpdate(address, 0, (_, count) => count - 1) <= 0)
            {
                _open.TryRemove(KeyValuePair.Create(address, 0));
            }
        }
    }
}
