using DecisionSupport.Analysis.Failures;
using DecisionSupport.Analysis.Reasoning;

namespace DecisionSupport.Analysis;

/// <summary>
/// Looks for computations of rules that can fail: a division by zero, a day that there is not, a value out of range, more work than is allowed. Tries the
/// bounds of each fact and what the rules name, so that what it finds is there; what it does not find may be. Thread-safe.
/// </summary>
public static class FailingComputations
{
    /// <summary>Looks at every version on its first day; a part that versions share is told once.</summary>
    /// <param name="ruleBook">The rule book.</param>
    public static ImmutableArray<FailingComputation> Find(RuleBook ruleBook) => Find(ruleBook, _ => true);

    /// <summary>The same of some versions.</summary>
    internal static ImmutableArray<FailingComputation> Find(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        var tried = new HashSet<(string RuleSet, string Expression)>();
        var found = ImmutableArray.CreateBuilder<FailingComputation>();
        foreach (var version in ruleBook.RuleSets.SelectMany(r => r.Versions).Where(isLookedAt))
        {
            if (RulesInForce.Find(ruleBook, version.RuleSet, version.From) is { } rules && rules.Version.Version == version)
            {
                found.AddRange(new FailureSearch(rules, version.From).Find(expression => tried.Add((version.RuleSet, expression))));
            }
        }

        return found.ToImmutable();
    }
}
