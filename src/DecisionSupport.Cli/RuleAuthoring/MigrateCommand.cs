using System.CommandLine;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

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
        if (!RulesOption.TryLoad(rules, shell, out var ruleBook) || !InputFile.TryRead(path, Migration.MaxBytes, shell, out var content))
        {
            return ExitCodes.WrongInput;
        }

        var (text, problem) = Migration.Apply(content, ruleBook.Vocabulary.Renames);
        if (text is null)
        {
            shell.Messages.Error(path, Messages.Unreadable, problem!);
            return ExitCodes.WrongInput;
        }

        shell.Out.Write(text);
        return ExitCodes.Done;
    }
}
