using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Loads what <c>diff</c> was told to compare, and compares it.</summary>
internal static class Difference
{
    /// <summary>The difference, or null after saying on standard error what is wrong.</summary>
    public static RuleBookDifference? Find(string old, string @new, string? rules, string? cases, Shell shell, out int exit)
    {
        exit = ExitCodes.WrongInput;
        switch (Side.Parse(old, shell), Side.Parse(@new, shell))
        {
            case (Side.Day before, Side.Day after):
                return OfDays(before, after, rules, cases, shell, ref exit);
            case (Side.Day, _) or (_, Side.Day):
                shell.Messages.Error("diff compares a day with a day, a version with a version, or folders and git revisions with each other.");
                exit = ExitCodes.WrongUsage;
                return null;
            case var (before, after):
                var place = cases ?? (after is Side.Folder folder && Directory.Exists(shell.PathOf(Path.Combine(folder.Path, "cases"))) ? Path.Combine(folder.Path, "cases") : null);
                if (!SideLoader.TryLoad(before, shell, out var oldBook) || !SideLoader.TryLoad(after, shell, out var newBook) || !ComparedCases.TryRead(place, newBook, shell, out var worked))
                {
                    return null;
                }

                using (var progress = new WorkProgress(shell, "comparisons"))
                {
                    return RuleBookDiff.Between(oldBook, newBook, old, @new, worked, withSolver: true, progress);
                }
        }
    }

    private static RuleBookDifference? OfDays(Side.Day old, Side.Day @new, string? rules, string? cases, Shell shell, ref int exit)
    {
        if (!RulesOption.TryLoad(rules, shell, out var ruleBook) || !ComparedCases.TryRead(cases, ruleBook, shell, out var worked))
        {
            return null;
        }

        var ruleSet = old.RuleSet ?? @new.RuleSet;
        if (old.RuleSet != @new.RuleSet || (ruleSet is not null && ruleBook.RuleSets.All(r => r.Id != ruleSet)))
        {
            shell.Messages.Error($"Versions to compare are two of one rule set: {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");
            exit = ExitCodes.WrongUsage;
            return null;
        }

        using var progress = new WorkProgress(shell, "comparisons");
        return RuleBookDiff.BetweenDays(ruleBook, old.On, @new.On, worked, ruleSet, withSolver: true, progress);
    }
}
