using System.Collections.Immutable;
using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Proving;

/// <summary><c>gaps [DIR]</c>: what the rules leave open that nobody meant.</summary>
internal static class GapsCommand
{
    public static Command Create(Shell shell)
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
        command.SetAction(parsed => Find(parsed.GetValue(folder), parsed.GetValue(ruleSet), shell));
        return command;
    }

    private static int Find(string? folder, string? ruleSet, Shell shell)
    {
        if (!RulesOption.TryLoad(folder, shell, out var ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        if (ruleSet is not null && !RuleSetOption.AreThere([ruleSet], ruleBook, shell))
        {
            return ExitCodes.WrongUsage;
        }

        var gaps = Find(ruleBook, ruleSet, shell);
        shell.Out.Write(GapText.Text(gaps));
        var versions = ruleBook.RuleSets.Where(r => ruleSet is null || r.Id == ruleSet).Sum(r => r.Versions.Length);
        shell.Out.WriteLine(gaps.IsEmpty ? $"{versions} versions: no gaps." : $"{versions} versions looked through.");
        return gaps.IsEmpty ? ExitCodes.Done : ExitCodes.Found;
    }

    private static ImmutableArray<Gap> Find(RuleBook ruleBook, string? ruleSet, Shell shell)
    {
        using var progress = new WorkProgress(shell, "versions");
        return GapFinder.Find(ruleBook, ruleSet, progress);
    }
}
