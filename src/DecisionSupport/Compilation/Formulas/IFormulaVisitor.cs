namespace DecisionSupport.Compilation.Formulas;

/// <summary>Whoever reads formulas says something of each kind: a new kind does not compile until everybody does.</summary>
internal interface IFormulaVisitor<out T>
{
    T Visit(Constant constant);

    T Visit(Leaf leaf);

    T Visit(NamedCondition named);

    T Visit(Negation negation);

    T Visit(Conjunction all);

    T Visit(Disjunction any);

    T Visit(Choice choice);

    T Visit(StatusQuestion question);

    T Visit(CriterionReference reference);

    T Visit(OutcomeQuestion question);
}
