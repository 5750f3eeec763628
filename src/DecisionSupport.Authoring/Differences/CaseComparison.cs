using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Differences;

/// <summary>Evaluates worked cases with both sides.</summary>
internal static class CaseComparison
{
    public static ImmutableArray<CaseDifference> Compare(
        IEnumerable<KeyValuePair<string, CaseSnapshot>> cases,
        RuleBook old,
        RuleBook @new,
        IEnumerable<string> ruleSets,
        Func<DateOnly, DateOnly> rulesOfOld,
        Func<DateOnly, DateOnly> rulesOfNew)
    {
        var ids = ruleSets.ToList();
        return
        [
            .. from worked in cases
               from ruleSet in ids
               let before = Outcome(old, ruleSet, rulesOfOld(worked.Value.AsOf), worked.Value)
               let after = Outcome(@new, ruleSet, rulesOfNew(worked.Value.AsOf), worked.Value)
               where before != after
               select new CaseDifference(worked.Key, ruleSet, before, after),
        ];
    }

    private static OutcomeLabel? Outcome(RuleBook book, string ruleSet, DateOnly rulesOf, CaseSnapshot snapshot) =>
        RulesInForce.Find(book, ruleSet, rulesOf) is { } rules ? CaseUnderRules.Outcome(rules, snapshot.AsOf, FactsOf(snapshot)) : null;

    private static Dictionary<string, FeelValue> FactsOf(CaseSnapshot snapshot) => snapshot.KnownFacts.ToDictionary(f => f.Id, f => snapshot[f.Id], StringComparer.Ordinal);
}
