using System.Collections.Immutable;
using NRules;

namespace DecisionSupport.NRules.Chaining;

/// <summary>Holds what a session derived against what the library says.</summary>
internal static class Agreement
{
    public static ImmutableArray<string> Check(ISession session, Decision decision)
    {
        var outcomes = session.Query<InferredOutcome>().ToLookup(o => o.RuleSet);
        var findings = session.Query<InferredFinding>().ToLookup(f => (f.RuleSet, f.Criterion));
        return [.. decision.Recommendations.SelectMany(r => Compare(r, outcomes, findings))];
    }

    private static IEnumerable<string> Compare(Recommendation recommendation, ILookup<string, InferredOutcome> outcomes, ILookup<(string, string), InferredFinding> findings)
    {
        var ruleSet = recommendation.Version.RuleSet;
        foreach (var id in recommendation.Version.Criteria.Select(c => c.Id))
        {
            var expected = new InferredFinding(ruleSet, id, recommendation.StatusOf(id), recommendation.Applies(id));
            if (Difference($"{ruleSet} {id}", expected, findings[(ruleSet, id)], f => f.Applies ? $"{f.Status}" : "does not apply") is { } difference)
            {
                yield return difference;
            }
        }

        var outcome = new InferredOutcome(ruleSet, recommendation.Outcome.Id, recommendation.Level?.Id);
        if (Difference(ruleSet, outcome, outcomes[ruleSet], o => $"{o.Outcome} {o.Level}".TrimEnd()) is { } other)
        {
            yield return other;
        }
    }

    private static string? Difference<T>(string of, T expected, IEnumerable<T> inferred, Func<T, string> words)
        where T : notnull =>
        inferred.ToList() is [var only] && only.Equals(expected)
            ? null
            : $"{of}: the library says {words(expected)}, NRules {string.Join(" and ", inferred.Select(words).DefaultIfEmpty("nothing"))}";
}
