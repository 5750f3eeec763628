using System.CommandLine;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.LanguageServer;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>language-server</c>: what editors show of rules while they are written, over standard input and output.</summary>
internal static class LanguageServerCommand
{
    public static Command Create(Shell shell)
    {
        var language = LanguageOption.Create();
        var stdio = new Option<bool>("--stdio") { Description = "Some editors say so; there is no other way here." };
        var command = new Verb("language-server", "Serves an editor by the Language Server Protocol: what is wrong as you type, completion, hover, definitions, references, renaming.", "", "--language en") { language, stdio };
        command.SetAction(parsed => RuleLanguageServer.Run(shell.Input, shell.Output, new LanguageServerOptions
        {
            Language = LanguageOption.Parse(parsed.GetValue(language)),
            Clock = shell.Clock,
            Version = typeof(LanguageServerCommand).Assembly.GetName().Version?.ToString(3) ?? "",
        }) ? ExitCodes.Done : ExitCodes.WrongInput);
        return command;
    }
}
