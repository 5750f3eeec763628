namespace DecisionSupport.Compilation.Formulas;

/// <summary>What a formula reads, through criteria of the same version too.</summary>
internal static class FormulaReads
{
    public static Dependencies Of(Formula formula, IReadOnlyDictionary<int, Dependencies> criteria, int ruleSet) =>
        Dependencies.Union(Parts(formula, criteria, ruleSet));

    private static IEnumerable<Dependencies> Parts(Formula formula, IReadOnlyDictionary<int, Dependencies> criteria, int ruleSet) => formula switch
    {
        Leaf leaf => [leaf.Reads],
        CriterionReference reference => reference.RuleSet == ruleSet && criteria.TryGetValue(reference.Slot, out var reads) ? [reads] : [],
        _ => formula.Parts().SelectMany(p => Parts(p, criteria, ruleSet)),
    };
}
