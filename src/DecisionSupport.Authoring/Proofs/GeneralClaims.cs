using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Authoring.Proofs.Claims;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Feel;
using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Proofs;

/// <summary>What must hold for any rules.</summary>
internal static class GeneralClaims
{
    public static IEnumerable<Claim> Of(RuleBook book, string ruleSet)
    {
        foreach (var (from, to, _) in Times.Of(book, [ruleSet]))
        {
            if (RulesInForce.Find(book, ruleSet, from) is { } rules)
            {
                yield return new Claim("every case gets exactly one outcome, and at most one level", ruleSet, from, to, [rules], t => NotOne(t, rules), (_, _) => false);
                yield return new Claim(
                    "what is unknown never decides: more knowledge never turns a criterion that is met or not met", ruleSet, from, to, [rules], t => ChangesItsMind(t, rules), (day, facts) => ChangesItsMind(rules, day, facts));
            }
        }
    }

    private static string NotOne(Translation translation, RulesInForce rules)
    {
        var meaning = translation.Rules();
        var outcomes = meaning.Outcomes(rules.Version);
        var levels = outcomes.SelectMany(o => Two([.. meaning.Levels(o.Outcome).Select(l => l.Holds.True)]));
        return SmtText.Or(Two([.. outcomes.Select(o => o.Comes.True)]).Concat(levels).Append($"(not {SmtText.Or(outcomes.Select(o => o.Comes.True))})"));
    }

    private static IEnumerable<string> Two(ImmutableArray<string> conditions) =>
        conditions.SelectMany((a, i) => conditions.Skip(i + 1).Select(b => SmtText.And([a, b])));

    // Two copies of a case that agree in what the first knows, the second knowing more.
    private static string ChangesItsMind(Translation translation, RulesInForce rules)
    {
        var (before, after) = (translation.Rules(copy: 0), translation.Rules(copy: 1));
        var changed = rules.Version.Criteria.Select(c => (Before: before.Of(c), After: after.Of(c)))
            .SelectMany(c => new[] { $"(and {c.Before.True} (not {c.After.True}))", $"(and {c.Before.False} (not {c.After.False}))" }).ToList();
        var more = translation.Facts.Asked(0).Select(f => $"(=> {translation.Facts.Known(f, 0)} {translation.Facts.Known(f, 1)})");
        return SmtText.And(more.Append(SmtText.Or(changed)));
    }

    // Whether knowing one fact less leaves another answer than open.
    private static bool ChangesItsMind(RulesInForce rules, DateOnly day, IReadOnlyDictionary<string, FeelValue> facts)
    {
        var statuses = CaseUnderRules.Criteria(rules, day, facts);
        return facts.Keys.Any(fact => CaseUnderRules.Criteria(rules, day, facts.Where(f => f.Key != fact).ToDictionary(StringComparer.Ordinal))
            .Zip(statuses).Any(s => s.First != Truth.Unknown && s.First != s.Second));
    }
}
