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
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            return WrongUsage.Tell(parsed, shell);
        }

        if (RulesOverOption.ValueOf(parsed) is { } over)
        {
            if (!RulesFolder.TryFind(over, shell, out var folder))
            {
                return ExitCodes.WrongInput;
            }

            shell.RulesOver = folder;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = shell.Out, Error = shell.Error });
        }
        catch (OutputException e)
        {
            shell.Messages.Error("standard output", Messages.Unreadable, $"The answer cannot be written: {e.Message}");
            return ExitCodes.WrongInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Messages.Error($"error {Messages.Unreadable}: A file or folder cannot be read or written: {e.Message}");
            return ExitCodes.WrongInput;
        }
        catch (Exception e)
        {
            // Not the exception's message: it may quote the case.
            shell.Messages.Error($"{Verb.Tool}: a fault in the tool, {e.GetType()}. Please report it with these lines, and without the case.\n{e.StackTrace}");
            return ExitCodes.WrongInput;
        }
    }

    // Verbs that change rules or look at one folder take none.
    private static Command Over(Command verb)
    {
        verb.Options.Add(new RulesOverOption());
        return verb;
    }

    private static RootCommand Tool(Shell shell) => VerbHelp.On(shell, new("Explained recommendations from a rule book, and tools for those who write one. It advises; who decides, the rule book says.")
    {
        Over(EvaluateCommand.Create(shell)),
        Over(BatchCommand.Create(shell)),
        Over(CohortCommand.Create(shell)),
        Over(ReplayCommand.Create(shell)),
        CertificateCommand.Create(shell),
        Over(GuideCommand.Create(shell)),
        NewCommand.Create(shell),
        Over(LintCommand.Create(shell)),
        Over(DiffCommand.Create(shell)),
        Over(GapsCommand.Create(shell)),
        Over(ProveCommand.Create(shell)),
        MutantsCommand.Create(shell),
        Over(SourcesCommand.Create(shell)),
        Over(DocumentCommand.Create(shell)),
        FeelCommand.Create(shell),
        Over(SchemaCommand.Create(shell)),
        Over(TestCommand.Create(shell)),
        Over(CoverageCommand.Create(shell)),
        Over(CasesCommand.Create(shell)),
        SealCommand.Create(shell),
        RenameCommand.Create(shell),
        MigrateCommand.Create(shell),
        WatchCommand.Create(shell),
        LanguageServerCommand.Create(shell),
        Over(McpCommand.Create(shell)),
        Over(ServeCommand.Create(shell)),
    });
}
