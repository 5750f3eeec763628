using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace DecisionSupport.Workshop.Http;

/// <summary>The address that other devices in the room write to reach this machine.</summary>
internal static class NetworkAddress
{
    public static string? Of(IEnumerable<string> urls)
    {
        foreach (var url in urls)
        {
            if (Uri.TryCreate(url, UriKind.Absolute, out var address) && !ListeningAddresses.IsLoopback(address.Host))
            {
                var host = address.Host is "0.0.0.0" or "[::]" ? OwnAddress() ?? Environment.MachineName : address.Host;
                return string.Create(CultureInfo.InvariantCulture, $"{host}:{address.Port}/rosta");
            }
        }

        return null;
    }

    private static string? OwnAddress() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(n => n.OperationalStatus == OperationalStatus.Up && n.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .SelectMany(n => n.GetIPProperties().UnicastAddresses)
        .FirstOrDefault(a => a.Address.AddressFamily == AddressFamily.InterNetwork)?.Address.ToString();
}
