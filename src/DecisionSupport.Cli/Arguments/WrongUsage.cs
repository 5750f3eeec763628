using System.CommandLine;
using System.CommandLine.Invocation;

namespace DecisionSupport.Cli.Arguments;

/// <summary>Words that the tool does not understand: what is wrong, what was probably meant, and the way to the help.</summary>
internal static class WrongUsage
{
    /// <summary>Says so on standard error; the exit code.</summary>
    public static int Tell(ParseResult parsed, Shell shell)
    {
        foreach (var error in parsed.Errors)
        {
            shell.Messages.Error(error.Message);
        }

        if (Likely(parsed) is { Count: > 0 } likely)
        {
            shell.Messages.Error($"Did you mean {string.Join(" or ", likely)}?");
        }

        var verb = parsed.CommandResult.Command is Verb command ? $"{Verb.Tool} {command.Name}" : Verb.Tool;
        shell.Messages.Error($"See: {verb} --help");
        return ExitCodes.WrongUsage;
    }

    // The library finds them, and can only print them: a question for each word that was not understood, and under it a word a line.
    private static List<string> Likely(ParseResult parsed)
    {
        if (parsed.Action is not ParseErrorAction action)
        {
            return [];
        }

        (action.ShowHelp, action.ShowTypoCorrections) = (false, true);
        using var printed = new StringWriter();
        parsed.Invoke(new InvocationConfiguration { Output = printed, Error = TextWriter.Null });
        return [.. printed.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => !l.Contains(' ', StringComparison.Ordinal)).Distinct()];
    }
}
