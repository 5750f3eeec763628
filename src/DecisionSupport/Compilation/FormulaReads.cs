using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Compilation;

/// <summary>The facts that a formula reads, through criteria of the same version too.</summary>
internal static class FormulaReads
{
    public static Dependencies Of(Formula formula, IReadOnlyDictionary<int, Dependencies> criteria, int ruleSet) => formula switch
    {
        Leaf leaf => new Dependencies(leaf.Facts, []),
        NamedCondition named => Of(named.Formula, criteria, ruleSet),
        Negation negation => Of(negation.Part, criteria, ruleSet),
        StatusQuestion question => Of(question.Part, criteria, ruleSet),
        Conjunction all => Dependencies.Union(all.Parts.Select(p => Of(p, criteria, ruleSet))),
        Disjunction any => Dependencies.Union(any.Parts.Select(p => Of(p, criteria, ruleSet))),
        Choice choice => Dependencies.Union(new[] { choice.Condition, choice.Then, choice.Otherwise }.Select(p => Of(p, criteria, ruleSet))),
        CriterionReference reference when reference.RuleSet == ruleSet && criteria.TryGetValue(reference.Slot, out var reads) => reads,
        _ => Dependencies.None,
    };
}
