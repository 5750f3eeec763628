using DecisionSupport.Cli.Arguments;
using DecisionSupport.Workshop;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Scenarios;

namespace DecisionSupport.Cli.Serving;

/// <summary>Runs the server until it is stopped.</summary>
internal static class WorkshopRun
{
    public static int Of(ServeRequest request, Shell shell)
    {
        RuleBook? other = null;
        if (!RulesOption.TryLoad(request.Rules, shell, out var ruleBook) || (request.Compare is not null && !RulesOption.TryLoad(request.Compare, shell, out other)))
        {
            return ExitCodes.WrongInput;
        }

        try
        {
            return Serve(new WorkshopOptions { RuleBook = ruleBook, OtherRuleBook = other, ScenarioFolder = request.Scenarios is null ? null : shell.PathOf(request.Scenarios), Urls = request.Urls, Report = shell.Messages.Error }, shell);
        }
        catch (ScenarioException e)
        {
            shell.Messages.Error(request.Scenarios is null ? e.Message : shell.FolderOf(request.Scenarios).Shown(e.Message));
            return ExitCodes.WrongInput;
        }
    }

    private static int Serve(WorkshopOptions options, Shell shell)
    {
        RunningWorkshop server;
        try
        {
            server = RunningWorkshop.Start(options);
        }
        catch (IOException e)
        {
            shell.Messages.Error($"The server cannot listen on {string.Join(" and ", options.Urls)}: {e.Message} Choose another with --port.");
            return ExitCodes.WrongInput;
        }

        using (server)
        {
            Tell(server.Addresses, shell);
            server.WaitForShutdown();
            return ExitCodes.Done;
        }
    }

    private static void Tell(ServedAddresses addresses, Shell shell)
    {
        foreach (var address in addresses.OnThisMachine)
        {
            shell.Out.WriteLine($"Open {address} in a browser. Stop with Ctrl+C.");
        }

        foreach (var address in addresses.InTheRoom.Except(addresses.OnThisMachine))
        {
            shell.Out.WriteLine($"Others in the room: {address}");
        }

        if (addresses.IsOpenToNetwork)
        {
            shell.Messages.Error("Warning: other machines can reach this address, and whoever does can use every page and the API. Nothing is encrypted on the way. Use it only on a network you trust, and never with facts about a real person.");
        }
    }
}
