using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Meaning;

/// <summary>
/// Kleene's logic over some kind of truth: the truth in one case, a function of all cases, a pair of conditions of a solver. What rules mean is said above
/// it, once, by <see cref="RuleMeaning{T}"/>.
/// </summary>
internal interface IFormulaAlgebra<T>
{
    T Constant(Truth truth);

    T Leaf(Leaf leaf);

    T Not(T part);

    T And(ImmutableArray<T> parts);

    T Or(ImmutableArray<T> parts);

    T Choose(T condition, T then, T otherwise);

    /// <summary>Whether it is one of the three: never unknown itself.</summary>
    T Is(T part, Truth asked);

    /// <summary>The same, ready to be used many times: it is the meaning of a whole formula, criterion or outcome.</summary>
    T Shared(T part);
}
