using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Authoring.Differences.Regions;
using DecisionSupport.Authoring.Proofs.Claims;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Compilation;
using DecisionSupport.Meaning;

namespace DecisionSupport.Authoring.Differences;

/// <summary>
/// The claim that two sides differ nowhere but where it has been told: by a pair of outcomes that is told, and where one of the causes told is seen
/// differently at the ages told with it.
/// </summary>
internal static class EveryDayClaim
{
    public static Claim Of(string ruleSet, DateOnly from, DateOnly to, RulesInForce old, RulesInForce @new, ToldChanges told) => new(
        "nobody is touched but those told",
        ruleSet,
        from,
        to,
        [old, @new],
        translation => SmtText.And([OutcomeTerms.Differ(translation, old, @new), $"(not {SmtText.And([IsTold(translation, old, @new, told), IsOfKind(translation, old, @new, told)])})"]),
        // A case is confirmed by its outcomes alone: the day it names is then looked at in full.
        (day, facts) => CaseUnderRules.Outcome(old, day, facts) != CaseUnderRules.Outcome(@new, day, facts))
    {
        Tries = 200,
    };

    private static string IsTold(Translation translation, RulesInForce old, RulesInForce @new, ToldChanges told)
    {
        var (before, after) = (OutcomeTerms.Labels(translation.Rules(0), old.Version), OutcomeTerms.Labels(translation.Rules(1), @new.Version));
        return SmtText.Or(told.Pairs.Select(p => SmtText.And([before.GetValueOrDefault(p.Old, "false"), after.GetValueOrDefault(p.New, "false")])));
    }

    private static string IsOfKind(Translation translation, RulesInForce old, RulesInForce @new, ToldChanges told)
    {
        var causes = Causes(translation, old, @new);
        return SmtText.Or(told.Kinds.Select(kind => SmtText.And(kind.Times.Select(t => t.Condition(translation.Facts))
            .Append(kind.Because.IsEmpty ? "true" : SmtText.Or(kind.Causes.Select(c => causes[c]))))));
    }

    // By the names that regions give them: a criterion by its id, a level by its outcome; those of rule sets that this one reads with the rule set before.
    private static Dictionary<string, string> Causes(Translation translation, RulesInForce old, RulesInForce @new)
    {
        var (rulesOfOld, rulesOfNew) = (translation.Rules(0), translation.Rules(1));
        var causes = new Dictionary<string, string>(StringComparer.Ordinal);
        var conditions = new List<(string Name, string Differs)>();
        foreach (var (before, after) in old.Versions.Join(@new.Versions, v => v.Version.RuleSet, v => v.Version.RuleSet, (a, b) => (a, b)))
        {
            var prefix = before == old.Version ? "" : before.Version.RuleSet + ".";
            foreach (var (a, b) in before.Criteria.Join(after.Criteria, c => c.Criterion.Id, c => c.Criterion.Id, (a, b) => (a, b)))
            {
                var (was, @is) = (rulesOfOld.Of(a), rulesOfNew.Of(b));
                causes[prefix + a.Criterion.Id] = Unequal(was, @is);
            }

            foreach (var (a, b) in before.Outcomes.Join(after.Outcomes, o => o.Outcome.Id, o => o.Outcome.Id, (a, b) => (a, b)))
            {
                if (a.Formula is { } was && b.Formula is { } @is)
                {
                    conditions.Add((CauseNames.Condition(prefix, a), Unequal(rulesOfOld.Of(was), rulesOfNew.Of(@is))));
                }

                causes[CauseNames.Level(prefix, a)] = Unequal(Levels(rulesOfOld, a), Levels(rulesOfNew, b));
            }
        }

        var nowhereElse = $"(not {SmtText.Or([.. causes.Values])})";
        conditions.ForEach(c => causes[c.Name] = SmtText.And([c.Differs, nowhereElse]));
        return causes;
    }

    private static string Unequal(Kleene old, Kleene @new) => SmtText.Or([Unequal(old.True, @new.True), Unequal(old.False, @new.False)]);

    private static string Unequal(Dictionary<string, string> old, Dictionary<string, string> @new) =>
        SmtText.Or(old.Keys.Union(@new.Keys).Select(level => Unequal(old.GetValueOrDefault(level, "false"), @new.GetValueOrDefault(level, "false"))));

    private static Dictionary<string, string> Levels(RuleMeaning<Kleene> rules, CompiledOutcome outcome) =>
        rules.Levels(outcome).ToDictionary(l => l.Level.Level.Id, l => l.Holds.True, StringComparer.Ordinal);

    private static string Unequal(string a, string b) => $"(not (= {a} {b}))";
}
