using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>migrate SNAPSHOT</c>: a snapshot, case or scenario from before facts were renamed, with their present names.</summary>
internal static class MigrateCommand
{
    public static Command Create(Shell shell)
    {
        var snapshot = new Argument<string>("SNAPSHOT") { Description = "A snapshot, a worked case or a scenario, YAML or JSON; - for standard input." };
        var rules = RulesOption.Create();
        var command = new Verb("migrate", "Prints a snapshot, case or scenario with the present names of its facts, otherwise as it was.", "old-case.yaml --rules rules > case.yaml", "- < snapshot.json") { snapshot, rules };
        command.SetAction(parsed => Migrate(parsed.GetValue(snapshot)!, parsed.GetValue(rules), shell));
        return command;
    }

    private static int Migrate(string path, string? rules, Shell shell)
    {
        if (!TryReadMigrations(rules, shell, out var renames) || !InputFile.TryRead(path, Migration.MaxBytes, shell, out var content))
        {
            return ExitCodes.WrongInput;
        }

        var (text, problem) = Migration.Apply(content, renames.Value);
        if (text is null)
        {
            shell.Messages.Error(path, Messages.Unreadable, problem!);
            return ExitCodes.WrongInput;
        }

        shell.Out.Write(text);
        return ExitCodes.Done;
    }

    private static bool TryReadMigrations(string? rules, Shell shell, [NotNullWhen(true)] out ImmutableArray<FactRename>? renames)
    {
        renames = null;
        NamedFolder? folder = null;
        if (rules is not null && !RulesFolder.TryFind(rules, shell, out folder))
        {
            return false;
        }

        var (read, diagnostics) = folder is null ? Migration.Read(BuiltInRules.Files) : Migration.ReadFolder(folder.Path);
        shell.Messages.Tell(diagnostics.Select(d => folder is null ? d : folder.Inside(d)));
        renames = read;
        return diagnostics.IsEmpty;
    }
}
