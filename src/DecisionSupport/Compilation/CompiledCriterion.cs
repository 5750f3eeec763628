using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Compilation;

/// <summary>A criterion, ready to run.</summary>
internal sealed record CompiledCriterion(
    Criterion Criterion, int Slot, Test Test, Test? Applies, Formula TestFormula, Formula? AppliesFormula, ImmutableArray<int> Facts, ImmutableArray<int> Parameters);
