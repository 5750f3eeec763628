using DecisionSupport.Mcp.Tools;

namespace DecisionSupport.Mcp;

/// <summary>Lets an assistant ask a rule book by the Model Context Protocol. Every tool only reads; nothing is kept between calls.</summary>
public static class RuleBookServer
{
    /// <summary>Serves one assistant over two streams until it hangs up.</summary>
    /// <param name="ruleBook">The rules that are asked.</param>
    /// <param name="input">What the assistant writes, a message a line.</param>
    /// <param name="output">What the assistant reads.</param>
    /// <param name="options">How the server works.</param>
    /// <param name="cancellation">Ends the serving.</param>
    public static async Task RunAsync(RuleBook ruleBook, Stream input, Stream output, McpOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        options ??= new McpOptions();
        var promise = new Promise(ruleBook);
        var settings = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "decision-support", Version = options.Version },
            ServerInstructions = promise.Instructions,
            ToolCollection =
            [
                new EvaluateTool(ruleBook, promise, options.Report),
                new NextQuestionTool(ruleBook, promise, options.Report),
                new WhyNotTool(ruleBook, promise, options.Report),
                new WhatIfTool(ruleBook, promise, options.Report),
                new PaperTool(ruleBook, promise, options.Report),
                new FactsTool(ruleBook, promise, options.Report),
            ],
        };
        var transport = new StreamServerTransport(input, output, settings.ServerInfo.Name);
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, settings);
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(cancellation).ConfigureAwait(false);
            }
        }
    }
}
