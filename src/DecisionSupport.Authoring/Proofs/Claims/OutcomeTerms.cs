using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;
using DecisionSupport.Meaning;

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
    public static Dictionary<OutcomeLabel, string> Labels(RuleMeaning<Kleene> rules, CompiledVersion version) =>
        rules.Conclusions(version).ToDictionary(c => OutcomeLabel.Of(c.Outcome, c.Level), c => c.Comes.True);
}
