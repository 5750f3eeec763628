using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace DecisionSupport.Workshop;

/// <summary>A server that listens, for whoever runs it without knowing what it is made of.</summary>
public sealed class RunningWorkshop : IDisposable
{
    private readonly WebApplication _server;

    private RunningWorkshop(WebApplication server)
    {
        _server = server;
        Addresses = WorkshopServer.AddressesOf(server.Urls);
    }

    /// <summary>Where the pages are read.</summary>
    public ServedAddresses Addresses { get; }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="ScenarioException">A scenario has an error, or does not fit the rule book.</exception>
    /// <exception cref="IOException">It cannot listen on an address.</exception>
    public static RunningWorkshop Start(WorkshopOptions options)
    {
        var server = WorkshopServer.Build(options);
        try
        {
            server.Start();
        }
        catch (Exception e)
        {
            ((IDisposable)server).Dispose();
            if (e is System.Net.Sockets.SocketException)
            {
                throw new IOException(e.Message, e);
            }

            throw;
        }

        return new RunningWorkshop(server);
    }

    /// <summary>Waits until the process is told to end.</summary>
    public void WaitForShutdown() => _server.WaitForShutdown();

    public void Dispose() => ((IDisposable)_server).Dispose();
}
