using System.CommandLine;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Writing;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>rename FACT NEW</c>: another id for a fact, everywhere in the rules, and a migration for what was written before.</summary>
internal static class RenameCommand
{
    private const string Usual = "rules";

    public static Command Create(Shell shell)
    {
        var fact = new Argument<string>("FACT") { Description = "The fact's id." };
        var now = new Argument<string>("NEW") { Description = "Its new id, under the same subject." };
        var rules = new Option<string>("--rules") { Description = "The folder of rules.", HelpName = "DIR", DefaultValueFactory = _ => Usual };
        var command = new Verb("rename", "Renames a fact in the rules and their cases, and writes a migration for snapshots from before.", "work.lastWorkDate work.lastDay --rules rules") { fact, now, rules };
        command.SetAction(parsed => Rename(parsed.GetValue(rules)!, new FactRename(parsed.GetValue(fact)!, parsed.GetValue(now)!, DateOnly.FromDateTime(shell.Clock.GetLocalNow().Date)), shell));
        return command;
    }

    private static int Rename(string name, FactRename rename, Shell shell)
    {
        if (!RulesFolder.TryFind(name, shell, out var folder))
        {
            return ExitCodes.WrongInput;
        }

        if (!OutputFolder.TryFinish(folder, shell, out var isFinished))
        {
            return ExitCodes.WrongInput;
        }

        if (isFinished && RuleBookLoader.LoadFolder(folder.Path).RuleBook is { } book && book.Vocabulary.Find(rename.From) is null && book.Vocabulary.Find(rename.To) is not null)
        {
            return ExitCodes.Done;
        }

        var plan = FactRenamer.Plan(folder.Path, rename);
        if (plan.Problem is { } problem)
        {
            shell.Messages.Error($"{name}: {problem}");
            return ExitCodes.WrongInput;
        }

        try
        {
            FolderChange.Write(folder.Path, plan.Texts);
        }
        catch (IOException e)
        {
            shell.Messages.Error($"{name}: {e.Message}");
            return ExitCodes.WrongInput;
        }

        foreach (var path in plan.Texts.Keys)
        {
            shell.Out.WriteLine(Path.Combine(name, path).Replace('\\', '/'));
        }

        shell.Out.WriteLine($"{rename.From} is now {rename.To}. Systems that send snapshots, and readers of certificates, name it too. For snapshots from before there is decision-support migrate.");
        return ExitCodes.Done;
    }
}
