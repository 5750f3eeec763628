using System.CommandLine;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The option that lays a folder of one's own over the rules of a verb.</summary>
internal sealed class RulesOverOption : Option<string?>
{
    public RulesOverOption()
        : base("--rules-over")
    {
        Description = "A folder laid over the rules: your own values, sources, contacts and later versions.";
        HelpName = "DIR";
    }

    /// <summary>The folder that somebody typed; null when none was, or when the verb takes none.</summary>
    public static string? ValueOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<RulesOverOption>().FirstOrDefault() is { } option ? parsed.GetValue(option) : null;
}
