using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;

namespace DecisionSupport.Authoring.Proofs.Claims;

/// <summary>What comes out of two sides, as conditions of the solver.</summary>
internal static class OutcomeTerms
{
    /// <summary>That the sides give other outcomes or levels.</summary>
    public static string Differ(Translation translation, RulesInForce old, RulesInForce @new)
    {
        var (before, after) = (Labels(translation.Rules(0), old.Version), Labels(translation.Rules(1), @new.Version));
        return SmtText.Or(before.Keys.Union(after.Keys).Select(label => $"(not (= {before.GetValueOrDefault(label, "false")} {after.GetValueOrDefault(label, "false")}))"));
    }

    /// <summary>For each outcome with its level, whether that is what comes out.</summary>
    public static Dictionary<OutcomeLabel, string> Labels(FormulaTranslator rules, CompiledVersion version)
    {
        var labels = new Dictionary<OutcomeLabel, string>();
        foreach (var (outcome, comes) in rules.Outcomes(version))
        {
            var levels = rules.Levels(version, outcome).ToList();
            labels[new OutcomeLabel(outcome.Outcome.Id, null)] = SmtText.And(levels.Select(l => $"(not {l.Holds})").Prepend(comes));
            foreach (var (level, holds) in levels)
            {
                labels[new OutcomeLabel(outcome.Outcome.Id, level.Level.Id)] = SmtText.And([comes, holds]);
            }
        }

        return labels;
    }
}
