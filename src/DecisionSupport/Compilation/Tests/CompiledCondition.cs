using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Tests;

/// <summary>A condition: its formula for analysis, its test for evaluation, and what both read.</summary>
internal sealed record CompiledCondition(Formula Formula, Test Test, Dependencies Reads)
{
    /// <summary>What stands for a condition that has errors.</summary>
    public static CompiledCondition True { get; } = new(Formula.True, TestCompiler.Compile(Formula.True), Dependencies.None);
}
