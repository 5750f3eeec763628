using DecisionSupport.Evaluation;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Emission.Typed;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Leaves → tests. Unknown while any fact is; then FEEL is asked, by its typed code where it has some.</summary>
internal static class LeafCompiler
{
    public static Test Compile(FeelNode node, FeelEvaluator evaluate, Dependencies reads)
    {
        if (node is VariableNode { Type.Kind: FeelTypeKind.Boolean, Variable.Place: { Bank: Bank.Facts, Index: var slot } })
        {
            return frame => (Truth)frame.Truths[slot];
        }

        var general = General(evaluate, [.. reads.Facts]);
        if (TypedEmitter.Compile(node, general) is not { } typed)
        {
            return general;
        }

        return Readings.MaySkip(node) ? WhenKnown(Bank.Facts, [.. reads.Facts], WhenKnown(Bank.Parameters, [.. reads.Parameters], typed)) : typed;
    }

    public static Truth TruthOf(FeelValue value) => value.IsTrue ? Truth.True : value.IsFalse ? Truth.False : Truth.Unknown;

    /// <summary>What FEEL says, once every fact is known.</summary>
    public static Truth Ask(FeelEvaluator evaluate, FeelFrame frame) => TruthOf(BoundedEvaluation.Run(evaluate, frame));

    public static FeelTest<FeelFrame> General(FeelEvaluator evaluate, int[] slots) => WhenKnown(Bank.Facts, slots, frame => Ask(evaluate, frame));

    private static FeelTest<FeelFrame> WhenKnown(int bank, int[] slots, FeelTest<FeelFrame> test) => frame =>
    {
        var values = frame.Banks[bank];
        foreach (var slot in slots)
        {
            if (values[slot].IsNull)
            {
                return Truth.Unknown;
            }
        }

        return test(frame);
    };
}
