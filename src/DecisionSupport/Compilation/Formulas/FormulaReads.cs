using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Formulas;

/// <summary>What a formula reads, through criteria of the same version too.</summary>
internal static class FormulaReads
{
    public static Dependencies Of(Formula formula, IReadOnlyDictionary<int, Dependencies> criteria, int ruleSet) => Dependencies.Union(formula.Ends<Dependencies>(
        leaf => [leaf.Reads],
        reference => reference.RuleSet == ruleSet && criteria.TryGetValue(reference.Slot, out var reads) ? [reads] : [],
        _ => []));
}
