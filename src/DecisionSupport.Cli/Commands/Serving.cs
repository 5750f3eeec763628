using DecisionSupport.Cli.Io;
using DecisionSupport.Workshop;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.Extensions.Hosting;

namespace DecisionSupport.Cli.Commands;

/// <summary>Runs the server until it is stopped.</summary>
internal static class Serving
{
    public static int Run(Request request)
    {
        RuleBook? other = null;
        if (!RulesOption.TryLoad(request.Rules, out var ruleBook) || (request.Compare is not null && !RulesOption.TryLoad(request.Compare, out other)))
        {
            return ExitCodes.WrongInput;
        }

        try
        {
            return Run(new WorkshopOptions { RuleBook = ruleBook, OtherRuleBook = other, ScenarioFolder = request.Scenarios, Urls = request.Urls, Report = Messages.Error });
        }
        catch (ScenarioException e)
        {
            Messages.Error(e.Message);
            return ExitCodes.WrongInput;
        }
    }

    private static int Run(WorkshopOptions options)
    {
        using var server = WorkshopServer.Build(options);
        try
        {
            server.Start();
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            Messages.Error($"The server cannot listen on {string.Join(" and ", options.Urls)}: {e.Message} Choose another with --port.");
            return ExitCodes.WrongInput;
        }

        foreach (var address in server.Urls)
        {
            Console.Out.WriteLine($"Open {address} in a browser. Stop with Ctrl+C.");
        }

        if (WorkshopServer.IsOpenToNetwork(options.Urls))
        {
            Messages.Error("Warning: other machines can reach this address, and whoever does can use every page and the API. Nothing is encrypted on the way. Use it only on a network you trust, and never with facts about a real person.");
        }

        server.WaitForShutdown();
        return ExitCodes.Done;
    }

    /// <summary>What to serve, and where.</summary>
    internal sealed record Request(string[] Urls, string? Scenarios, string? Compare, string? Rules);
}
