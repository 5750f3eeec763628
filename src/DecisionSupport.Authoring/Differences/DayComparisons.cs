using DecisionSupport.Authoring.Reasoning;

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
            if (RulesInForce.Find(rules.Book, rules.Version.Version.RuleSet, start) is not { } later || !AreSame(rules, later))
            {
                return start.AddDays(-1);
            }
        }

        return null;
    }

    private static bool AreSame(RulesInForce a, RulesInForce b) =>
        a.Versions.SequenceEqual(b.Versions) && a.Versions.SelectMany(v => v.Parameters).All(slot => a.Parameters[slot] == b.Parameters[slot]);
}

/// <summary>The days on which anything in a rule book changes.</summary>
internal static class DaysOfChange
{
    public static IEnumerable<DateOnly> Of(RuleBook book) =>
        book.Compiled.Parameters.Starts.Where(d => d > DateOnly.MinValue)
            .Concat(book.RuleSets.SelectMany(r => r.Versions).SelectMany(v => v.To is { } to && to < DateOnly.MaxValue ? new[] { v.From, to.AddDays(1) } : [v.From]))
            .Distinct().Order();
}
