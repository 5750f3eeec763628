using System.CommandLine;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Batches;
using DecisionSupport.Cli.Comparing;
using DecisionSupport.Cli.Evaluating;
using DecisionSupport.Cli.Expressions;
using DecisionSupport.Cli.Proving;
using DecisionSupport.Cli.RuleAuthoring;
using DecisionSupport.Cli.Serving;

namespace DecisionSupport.Cli;

/// <summary>Arguments → exit code. Whatever is wrong is told on standard error; standard output has the answer or nothing.</summary>
internal static class CommandLine
{
    // FEEL dates begin with '@', which would otherwise name a file of more arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, Shell shell)
    {
        var parsed = Tool(shell).Parse(args, Parsing);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                shell.Messages.Error(error.Message);
            }

            var verb = parsed.CommandResult.Command is { Name: not Verb.Tool } command ? $"{Verb.Tool} {command.Name}" : Verb.Tool;
            shell.Messages.Error($"See: {verb} --help");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = shell.Out, Error = shell.Error });
        }
        catch (Exception e)
        {
            // Not the exception's message: it may quote the case.
            shell.Messages.Error($"{Verb.Tool}: a fault in the tool, {e.GetType()}. Please report it with these lines, and without the case.\n{e.StackTrace}");
            return ExitCodes.WrongInput;
        }
    }

    private static Verb Tool(Shell shell) => new(Verb.Tool, "Explained recommendations on Swedish sickness insurance. Försäkringskassan decides; this advises.")
    {
        EvaluateCommand.Create(shell),
        BatchCommand.Create(shell),
        ReplayCommand.Create(shell),
        CertificateCommand.Create(shell),
        LintCommand.Create(shell),
        DiffCommand.Create(shell),
        GapsCommand.Create(shell),
        ProveCommand.Create(shell),
        DocumentCommand.Create(shell),
        FeelCommand.Create(shell),
        SchemaCommand.Create(shell),
        TestCommand.Create(shell),
        CoverageCommand.Create(shell),
        CasesCommand.Create(shell),
        RenameCommand.Create(shell),
        MigrateCommand.Create(shell),
        WatchCommand.Create(shell),
        ServeCommand.Create(shell),
        VerbHelp.Option(),
        new VersionOption(),
    };
}
