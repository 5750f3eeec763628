using System.CommandLine;
using DecisionSupport.Cli.Commands;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli;

/// <summary>Arguments → exit code. Whatever is wrong is told on standard error; standard output has the answer or nothing.</summary>
internal static class CommandLine
{
    // FEEL dates begin with '@', which would otherwise name a file of more arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly InvocationConfiguration Invoking = new() { EnableDefaultExceptionHandler = false };

    public static int Run(string[] args)
    {
        var parsed = Tool().Parse(args, Parsing);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Messages.Error(error.Message);
            }

            var verb = parsed.CommandResult.Command is { Name: not Verb.Tool } command ? $"{Verb.Tool} {command.Name}" : Verb.Tool;
            Messages.Error($"See: {verb} --help");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return parsed.Invoke(Invoking);
        }
        catch (Exception e)
        {
            // Not the exception's message: it may quote the case.
            Messages.Error($"{Verb.Tool}: a fault in the tool, {e.GetType()}. Please report it with these lines, and without the case.\n{e.StackTrace}");
            return ExitCodes.WrongInput;
        }
    }

    private static Verb Tool() => new(Verb.Tool, "Explained recommendations on Swedish sickness insurance. Försäkringskassan decides; this advises.")
    {
        EvaluateCommand.Create(),
        BatchCommand.Create(),
        ReplayCommand.Create(),
        CertificateCommand.Create(),
        LintCommand.Create(),
        DiffCommand.Create(),
        GapsCommand.Create(),
        ProveCommand.Create(),
        DocumentCommand.Create(),
        FeelCommand.Create(),
        SchemaCommand.Create(),
        TestCommand.Create(),
        CoverageCommand.Create(),
        CasesCommand.Create(),
        RenameCommand.Create(),
        MigrateCommand.Create(),
        WatchCommand.Create(),
        ServeCommand.Create(),
        VerbHelp.Option(),
        new VersionOption(),
    };
}
