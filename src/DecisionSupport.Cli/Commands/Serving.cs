using DecisionSupport.Cli.Io;
using DecisionSupport.Workshop;
using Microsoft.Extensions.Hosting;

namespace DecisionSupport.Cli.Commands;

/// <summary>Runs the server until it is stopped.</summary>
internal static class Serving
{
    public static int Run(string[] urls, string? rules)
    {
        if (!RulesOption.TryLoad(rules, out var ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        using var server = WorkshopServer.Build(new WorkshopOptions { RuleBook = ruleBook, Urls = urls, Report = Messages.Error });
        try
        {
            server.Start();
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            Messages.Error($"The server cannot listen on {string.Join(" and ", urls)}: {e.Message} Choose another with --port.");
            return ExitCodes.WrongInput;
        }

        foreach (var address in server.Urls)
        {
            Console.Out.WriteLine($"Open {address} in a browser. Stop with Ctrl+C.");
        }

        if (WorkshopServer.IsOpenToNetwork(urls))
        {
            Messages.Error("Warning: other machines can reach this address, and whoever does can use every page and the API. Nothing is encrypted on the way. Use it only on a network you trust, and never with facts about a real person.");
        }

        server.WaitForShutdown();
        return ExitCodes.Done;
    }
}
