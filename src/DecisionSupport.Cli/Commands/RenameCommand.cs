using System.CommandLine;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>rename FACT NEW</c>: another id for a fact, everywhere in the rules, and a migration for what was written before.</summary>
internal static class RenameCommand
{
    private const string Usual = "rules";

    public static Command Create()
    {
        var fact = new Argument<string>("FACT") { Description = "The fact's id." };
        var now = new Argument<string>("NEW") { Description = "Its new id, under the same subject." };
        var rules = new Option<string>("--rules") { Description = "The folder of rules.", HelpName = "DIR", DefaultValueFactory = _ => Usual };
        var command = new Verb("rename", "Renames a fact in the rules and their cases, and writes a migration for snapshots from before.", "work.lastWorkDate work.lastDay --rules rules") { fact, now, rules };
        command.SetAction(parsed => Rename(parsed.GetValue(rules)!, new FactRename(parsed.GetValue(fact)!, parsed.GetValue(now)!)));
        return command;
    }

    private static int Rename(string folder, FactRename rename)
    {
        if (!RulesFolder.IsThere(folder))
        {
            return ExitCodes.WrongInput;
        }

        var plan = FactRenamer.Plan(folder, rename, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
        if (plan.Problem is { } problem)
        {
            Messages.Error($"{folder}: {problem}");
            return ExitCodes.WrongInput;
        }

        try
        {
            FileSet.Write(folder, plan.Texts);
        }
        catch (IOException e)
        {
            Messages.Error($"{folder}: {e.Message}");
            return ExitCodes.WrongInput;
        }

        foreach (var path in plan.Texts.Keys)
        {
            Console.Out.WriteLine(Path.Combine(folder, path).Replace('\\', '/'));
        }

        Console.Out.WriteLine($"{rename.From} is now {rename.To}. Systems that send snapshots, and readers of certificates, name it too. For snapshots from before there is decision-support migrate.");
        return ExitCodes.Done;
    }
}
