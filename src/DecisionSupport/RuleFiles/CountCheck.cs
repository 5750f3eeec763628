using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleFiles;

/// <summary>Refuses more rule sets and outcomes than evaluation and analysis have numbers for.</summary>
internal static class CountCheck
{
    public static void Check(RuleBookContents contents, DiagnosticBag diagnostics)
    {
        var ruleSets = contents.Versions.GroupBy(v => v.RuleSet).ToList();
        foreach (var tooMany in ruleSets.Skip(RuleSetSelection.MaxRuleSets).Take(1))
        {
            diagnostics.Add(SharedKinds.TooLarge, tooMany.First().Place, $"There are {ruleSets.Count} rule sets; at most {RuleSetSelection.MaxRuleSets} can be told apart. Put some into a rule book of their own.");
        }

        foreach (var ruleSet in ruleSets)
        {
            // An outcome with levels counts once for each, and once for the level that is still open.
            var outcomes = ruleSet.SelectMany(v => v.Outcomes).DistinctBy(o => o.Id).Sum(o => 1 + o.Levels.Length);
            if (outcomes >= RuleSetVersion.MaxOutcomes)
            {
                diagnostics.Add(SharedKinds.TooLarge, ruleSet.First().Place, $"{ruleSet.Key} has {outcomes} outcomes and levels; fewer than {RuleSetVersion.MaxOutcomes} can be told apart. Divide the rule set.");
            }
        }
    }
}
