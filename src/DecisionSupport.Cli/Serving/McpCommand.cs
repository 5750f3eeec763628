using System.CommandLine;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Mcp;

namespace DecisionSupport.Cli.Serving;

/// <summary><c>mcp</c>: what an assistant may ask the rules, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(Shell shell)
    {
        var rules = RulesOption.Create();
        var command = new Verb("mcp", "Serves an assistant by the Model Context Protocol: it may ask the rules, and decides nothing.", "", "--rules rules") { rules };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            var options = new McpOptions { Report = shell.Messages.Error, Version = typeof(McpCommand).Assembly.GetName().Version?.ToString(3) ?? "" };
            await RuleBookServer.RunAsync(ruleBook, shell.Input, shell.Output, options, cancellation).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
