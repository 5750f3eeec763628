using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;

namespace DecisionSupport.Authoring.Differences;

/// <summary>What to compare when two rule books are: every time during which neither changes, times with the same two sides put together.</summary>
internal static class BookComparisons
{
    /// <param name="old">The one.</param>
    /// <param name="new">The other.</param>
    /// <param name="ruleSets">The rule sets to compare.</param>
    public static IEnumerable<Comparison> Between(RuleBook old, RuleBook @new, IReadOnlyList<string> ruleSets) => Between(old, @new, ruleSets, RuleText.Of);

    /// <summary>The same of all that is told too, steps and notices.</summary>
    public static IEnumerable<Comparison> BetweenTold(RuleBook old, RuleBook @new, IReadOnlyList<string> ruleSets) => Between(old, @new, ruleSets, RuleText.WithTold);

    private static IEnumerable<Comparison> Between(RuleBook old, RuleBook @new, IReadOnlyList<string> ruleSets, Func<RulesInForce, string> textOf)
    {
        var starts = DaysOfChange.Of(old).Concat(DaysOfChange.Of(@new)).Distinct().Order().ToList();
        return ruleSets.SelectMany(ruleSet => Between(old, @new, ruleSet, starts, textOf));
    }

    private static IEnumerable<Comparison> Between(RuleBook old, RuleBook @new, string ruleSet, List<DateOnly> starts, Func<RulesInForce, string> textOf)
    {
        Comparison? open = null;
        var said = "";
        (RulesInForce? Old, RulesInForce? New)? last = null;
        foreach (var start in starts)
        {
            var (before, after) = (RulesInForce.Find(old, ruleSet, start), RulesInForce.Find(@new, ruleSet, start));
            if (last is { } present && AreSame(present.Old, before) && AreSame(present.New, after))
            {
                continue;
            }

            last = (before, after);
            var text = Said(before, after, textOf);
            if (open is not null && text == said)
            {
                continue;
            }

            if (open is not null)
            {
                yield return open with { To = start.AddDays(-1) };
            }

            (open, said) = (new Comparison(ruleSet, start, null, before, after), text);
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static bool AreSame(RulesInForce? a, RulesInForce? b) => a is null ? b is null : b is not null && a.IsSameAs(b);

    // Sides that say the same stay the same comparison, whatever it is that they say.
    private static string Said(RulesInForce? old, RulesInForce? @new, Func<RulesInForce, string> textOf)
    {
        var (before, after) = (old is null ? "" : textOf(old), @new is null ? "" : textOf(@new));
        return before == after ? "the same" : $"{before}\n\n{after}";
    }
}
