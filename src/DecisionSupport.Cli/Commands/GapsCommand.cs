using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>gaps [DIR]</c>: what the rules leave open that nobody meant.</summary>
internal static class GapsCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var ruleSet = new Option<string?>("--rule-set") { Description = "Looks at this rule set only.", HelpName = "ID" };
        var command = new Verb(
            "gaps",
            "Looks through every case there can be, unknown facts included, for outcomes and findings that never come out, and for holes between bounds.",
            "rules",
            "--rule-set sjukersattning")
        {
            folder, ruleSet,
        };
        command.SetAction(parsed => Find(parsed.GetValue(folder), parsed.GetValue(ruleSet)));
        return command;
    }

    private static int Find(string? folder, string? ruleSet)
    {
        if (!RulesOption.TryLoad(folder, out var ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        if (ruleSet is not null && ruleBook.RuleSets.All(r => r.Id != ruleSet))
        {
            Messages.Error($"--rule-set: there is no rule set '{ruleSet}'; there are {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");
            return ExitCodes.WrongUsage;
        }

        var gaps = GapFinder.Find(ruleBook, ruleSet);
        Console.Out.Write(GapText.Text(gaps));
        var versions = ruleBook.RuleSets.Where(r => ruleSet is null || r.Id == ruleSet).Sum(r => r.Versions.Length);
        Console.Out.WriteLine(gaps.IsEmpty ? $"{versions} versions: no gaps." : $"{versions} versions looked through.");
        return gaps.IsEmpty ? ExitCodes.Done : ExitCodes.Found;
    }
}
