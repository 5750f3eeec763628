using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace DecisionSupport.Workshop.Http;

/// <summary>The addresses of this machine in the networks it is in, the likeliest first: those with a way out before those of virtual networks.</summary>
internal static class OwnAddresses
{
    public static IReadOnlyList<IPAddress> Read()
    {
        try
        {
            return
            [
                .. NetworkInterface.GetAllNetworkInterfaces()
                    .Where(n => n.OperationalStatus == OperationalStatus.Up && n.NetworkInterfaceType != NetworkInterfaceType.Loopback)
                    .Select(n => n.GetIPProperties())
                    .OrderByDescending(p => p.GatewayAddresses.Count)
                    .SelectMany(p => p.UnicastAddresses)
                    .Select(a => a.Address)
                    .Where(IsReachable),
            ];
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    // An address that a machine gave itself (169.254.…, fe80::…) leads nowhere, and nobody writes one of IPv6 from a wall.
    private static bool IsReachable(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address) && address.GetAddressBytes() is not [169, 254, ..];
}
