using System.CommandLine;
using System.Globalization;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Serving;

/// <summary><c>serve</c>: the trainer's pages and the HTTP API.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5005;

    public static Command Create(Shell shell)
    {
        var port = new Option<int>("--port") { Description = "The port on this machine; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var urls = new Option<string?>("--urls") { Description = "Other addresses to listen on, with semicolons between. Whoever reaches them can use everything.", HelpName = "URLS" };
        var scenarios = new Option<string?>("--scenarios") { Description = "A folder of scenarios to use instead of those that come with the tool.", HelpName = "DIR" };
        var compare = new Option<string?>("--compare") { Description = "Another folder of rules, whose answers are shown beside.", HelpName = "DIR" };
        var rules = RulesOption.Create();
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError("--port takes a number from 0 to 65535.");
            }
        });
        urls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && (Split(text) is not { Length: > 0 } all || !all.All(IsAddress)))
            {
                result.AddError("--urls takes addresses like http://192.168.1.10:5005, with semicolons between.");
            }
        });
        var command = new Verb("serve", "Opens the workshop's pages and the HTTP API on this machine.", "", "--port 8080", "--urls http://0.0.0.0:5005") { port, urls, scenarios, compare, rules };
        command.Validators.Add(result =>
        {
            if (result.GetResult(port)?.Tokens.Count > 0 && result.GetResult(urls)?.Tokens.Count > 0)
            {
                result.AddError("--port goes without --urls; addresses have their port at the end.");
            }
        });
        command.SetAction(parsed => ServedPages.Run(new ServeRequest(
            parsed.GetValue(urls) is { } text ? Split(text) : [$"http://127.0.0.1:{parsed.GetValue(port)}"],
            parsed.GetValue(scenarios),
            parsed.GetValue(compare),
            parsed.GetValue(rules)), shell));
        return command;
    }

    private static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // '*' and '+' stand for every address; a Uri does not know them.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/";
}
