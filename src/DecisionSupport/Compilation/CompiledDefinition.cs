using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel.Compilation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Compilation;

/// <summary>A definition, bound: a condition of its own when it is boolean, otherwise a value that leaves read.</summary>
internal sealed record CompiledDefinition(
    string Name, FeelType Type, FeelNode Node, FeelEvaluator Evaluate, Dependencies Reads, Formula? Formula, long Weight, int Slot);
