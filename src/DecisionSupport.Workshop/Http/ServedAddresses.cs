using System.Net;

namespace DecisionSupport.Workshop.Http;

/// <summary>Where the pages are read: on the machine that serves them, and by others in the room. Immutable.</summary>
/// <param name="OnThisMachine">Addresses for a browser on the machine that serves.</param>
/// <param name="InTheRoom">Addresses that other devices can reach, the likeliest first; empty when there is none.</param>
/// <param name="IsOpenToNetwork">Whether the server listens for other machines at all.</param>
public sealed record ServedAddresses(ImmutableArray<string> OnThisMachine, ImmutableArray<string> InTheRoom, bool IsOpenToNetwork)
{
    internal static ServedAddresses Of(IEnumerable<string> urls, IReadOnlyList<IPAddress> own)
    {
        var here = ImmutableArray.CreateBuilder<string>();
        var room = ImmutableArray.CreateBuilder<string>();
        var isOpen = false;
        foreach (var url in urls)
        {
            var host = ListeningAddresses.HostOf(url);
            var port = url[(url.LastIndexOf(host, StringComparison.Ordinal) + host.Length)..].TrimEnd('/');
            var isAny = ListeningAddresses.IsAny(host);
            isOpen |= isAny || !ListeningAddresses.IsLoopback(host);
            here.Add($"http://{(isAny ? "127.0.0.1" : host)}{port}");
            if (isAny)
            {
                room.AddRange(own.Select(a => $"http://{a}{port}"));
            }
            else if (!ListeningAddresses.IsLoopback(host))
            {
                room.Add($"http://{host}{port}");
            }
        }

        return new ServedAddresses([.. here.Distinct()], [.. room.Distinct()], isOpen);
    }
}
