using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Cli.Io;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>migrate SNAPSHOT</c>: a snapshot, case or scenario from before facts were renamed, with their present names.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var snapshot = new Argument<string>("SNAPSHOT") { Description = "A snapshot, a worked case or a scenario, YAML or JSON; - for standard input." };
        var rules = RulesOption.Create();
        var command = new Verb("migrate", "Prints a snapshot, case or scenario with the present names of its facts, otherwise as it was.", "old-case.yaml --rules rules > case.yaml", "- < snapshot.json") { snapshot, rules };
        command.SetAction(parsed => Migrate(parsed.GetValue(snapshot)!, parsed.GetValue(rules)));
        return command;
    }

    private static int Migrate(string path, string? rules)
    {
        if (!TryReadMigrations(rules, out var renames) || !InputFile.TryRead(path, Migration.MaxBytes, out var content))
        {
            return ExitCodes.WrongInput;
        }

        var (text, problem) = Migration.Apply(content, renames.Value);
        if (text is null)
        {
            Messages.Error(path, Messages.Unreadable, problem!);
            return ExitCodes.WrongInput;
        }

        Console.Out.Write(text);
        return ExitCodes.Done;
    }

    private static bool TryReadMigrations(string? rules, [NotNullWhen(true)] out ImmutableArray<FactRename>? renames)
    {
        renames = null;
        if (rules is not null && !RulesFolder.IsThere(rules))
        {
            return false;
        }

        var (read, diagnostics) = Migration.Read(rules is null ? BuiltInRules.Files : Migration.FilesIn(rules));
        Messages.Tell(diagnostics.Select(d => rules is null ? d : RulesFolder.InFolder(d, rules)));
        renames = read;
        return diagnostics.IsEmpty;
    }
}
