using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Names;

/// <summary>
/// A definition, bound: a condition of its own when it is boolean, otherwise a value that leaves read. Compared by reference, for its parts have no equality;
/// versions that inherit it share it.
/// </summary>
internal sealed class CompiledDefinition(
    string name, FeelType type, FeelNode node, FeelEvaluator evaluate, Dependencies reads, NamedCondition? formula, long weight, int slot, int localCount)
{
    public string Name { get; } = name;

    public FeelType Type { get; } = type;

    public FeelNode Node { get; } = node;

    public FeelEvaluator Evaluate { get; } = evaluate;

    public Dependencies Reads { get; } = reads;

    /// <summary>The condition that it is; null for other values.</summary>
    public NamedCondition? Formula { get; } = formula;

    /// <summary>Its number of parts, those of the definitions that it reads written out.</summary>
    public long Weight { get; } = weight;

    /// <summary>Where an evaluation remembers it, the same in all versions of the rule set.</summary>
    public int Slot { get; } = slot;

    /// <summary>How many locals it and the definitions that it reads need. What reads it has its own after these.</summary>
    public int LocalCount { get; } = localCount;
}
