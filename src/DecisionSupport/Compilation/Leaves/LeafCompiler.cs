using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Emission.Typed;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Leaves → tests. Unknown while any fact is; then FEEL is asked, by its typed code where it has some.</summary>
internal static class LeafCompiler
{
    private static readonly TypedEmitter<Truth> Typed = new(new Answers<Truth>(Truth.Unknown, Truth.True, Truth.False));

    public static Test Compile(FeelNode node, FeelEvaluator evaluate, Dependencies reads)
    {
        if (node is VariableNode { Type.Kind: FeelTypeKind.Boolean, Variable.Place: { Bank: Banks.Facts, Index: var slot } })
        {
            return frame => (Truth)frame.Truths[slot];
        }

        var general = General(evaluate, [.. reads.Facts]);
        if (Typed.Compile(node, general) is not { } typed)
        {
            return general;
        }

        return Readings.MaySkip(node) ? WhenKnown(Banks.Facts, [.. reads.Facts], WhenKnown(Banks.Parameters, [.. reads.Parameters], typed)) : typed;
    }

    /// <summary>What FEEL says, once every fact is known.</summary>
    public static FeelTest<FeelFrame, Truth> General(FeelEvaluator evaluate, int[] slots) => WhenKnown(Banks.Facts, slots, frame => BoundedEvaluation.Ask(evaluate, frame));

    private static FeelTest<FeelFrame, Truth> WhenKnown(int bank, int[] slots, FeelTest<FeelFrame, Truth> test) => frame =>
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
