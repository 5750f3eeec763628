namespace DecisionSupport.Compilation.Formulas;

/// <summary>What a formula is made of.</summary>
internal static class FormulaParts
{
    /// <summary>The direct parts; none for leaves, constants and questions about criteria and outcomes.</summary>
    public static IEnumerable<Formula> Parts(this Formula formula) => formula switch
    {
        NamedCondition named => [named.Formula],
        Negation negation => [negation.Part],
        StatusQuestion question => [question.Part],
        Conjunction all => all.Parts,
        Disjunction any => any.Parts,
        Choice choice => [choice.Condition, choice.Then, choice.Otherwise],
        _ => [],
    };
}
