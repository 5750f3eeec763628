namespace DecisionSupport.Compilation.Formulas;

/// <summary>
/// A three-valued condition of the rules: leaves joined by Kleene's connectives. Evaluation and analysis both read it; neither knows the other.
/// Compared by reference, so that a part shared by several conditions is analysed once.
/// </summary>
internal abstract class Formula
{
    public static Formula True { get; } = new Constant(Truth.True);

    /// <summary>The formulas that it joins, in the order written; none for those that join nothing.</summary>
    public abstract ImmutableArray<Formula> Parts { get; }

    public abstract T Accept<T>(IFormulaVisitor<T> visitor);
}
