using DecisionSupport.Analysis.Reasoning;

namespace DecisionSupport.Authoring.Differences;

/// <summary>What to compare when the rules of two days are.</summary>
internal static class DayComparisons
{
    public static IEnumerable<Comparison> Between(RuleBook book, DateOnly old, DateOnly @new) =>
        book.RuleSets.Select(r => Between(book, r.Id, old, @new));

    private static Comparison Between(RuleBook book, string ruleSet, DateOnly old, DateOnly @new)
    {
        var (before, after) = (RulesInForce.Find(book, ruleSet, old), RulesInForce.Find(book, ruleSet, @new));
        return new Comparison(ruleSet, @new, after is null ? null : LastDayOf(after, @new), before, after);
    }

    private static DateOnly? LastDayOf(RulesInForce rules, DateOnly day)
    {
        foreach (var start in DaysOfChange.Of(rules.Book).Where(d => d > day))
        {
            if (RulesInForce.Find(rules.Book, rules.Version.Version.RuleSet, start) is not { } later || !rules.IsSameAs(later))
            {
                return start.AddDays(-1);
            }
        }

        return null;
    }
}
