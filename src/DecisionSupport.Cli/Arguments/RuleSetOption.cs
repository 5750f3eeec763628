using System.CommandLine;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The option that asks only some rule sets.</summary>
internal static class RuleSetOption
{
    public static Option<string[]> Create(string description = "Asks only this rule set; may be given several times.") => new("--rule-set") { Description = description, HelpName = "ID" };

    /// <summary>Whether there are such rule sets; says on standard error which there are.</summary>
    public static bool AreThere(IEnumerable<string> ids, RuleBook ruleBook, Shell shell)
    {
        if (ids.FirstOrDefault(id => ruleBook.RuleSets.All(r => r.Id != id)) is not { } unknown)
        {
            return true;
        }

        shell.Messages.Error($"--rule-set: there is no rule set '{unknown}'; there are {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");
        return false;
    }

    /// <summary>The decision of the rule sets asked for, of all when none is.</summary>
    public static Decision Evaluate(RuleBook ruleBook, CaseSnapshot snapshot, string[] ids) => ids.Length == 0 ? ruleBook.Evaluate(snapshot) : ruleBook.Evaluate(snapshot, ids);
}
