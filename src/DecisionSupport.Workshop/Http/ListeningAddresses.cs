using System.Net;

namespace DecisionSupport.Workshop.Http;

/// <summary>
/// Where the server listens, and by which names it may be called. A page elsewhere can point a name of its own at this machine; a request under a name
/// that is not ours is therefore refused.
/// </summary>
internal sealed class ListeningAddresses
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };
    private readonly bool _anyAddress;

    private ListeningAddresses(IReadOnlyList<string> urls)
    {
        foreach (var url in urls)
        {
            var host = HostOf(url);
            _anyAddress |= IsAny(host);
            _names.Add(host);
        }

        if (_anyAddress)
        {
            _names.Add(Environment.MachineName);
            _names.Add(Environment.MachineName + ".local");
        }
    }

    public static ListeningAddresses Of(IReadOnlyList<string> urls) => new(urls);

    /// <summary>Whether requests may call the server by a name. A bare address cannot be pointed elsewhere, so any will do when all are listened on.</summary>
    public bool MayBeCalled(string host) => _names.Contains(host) || (_anyAddress && IPAddress.TryParse(host.Trim('[', ']'), out _));

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether a host in an address to listen on stands for every address of the machine.</summary>
    public static bool IsAny(string host) => host is "*" or "+" or "0.0.0.0" or "[::]";

    public static string HostOf(string url)
    {
        var rest = url[(url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0)..];
        var authority = rest.Split('/')[0];
        var port = authority.LastIndexOf(':');
        return port > authority.LastIndexOf(']') ? authority[..port] : authority;
    }
}
