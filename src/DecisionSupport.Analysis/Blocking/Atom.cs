using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>What can stand in the way of an outcome: a criterion that asks no other criterion, or a condition that an outcome or such a criterion asks itself.</summary>
/// <param name="Version">Whose it is.</param>
/// <param name="Criterion">The criterion; null for a condition.</param>
/// <param name="Leaf">The condition; null for a criterion.</param>
/// <param name="Node">Its truth as a function of the facts.</param>
internal sealed record Atom(CompiledVersion Version, CompiledCriterion? Criterion, Leaf? Leaf, int Node);
