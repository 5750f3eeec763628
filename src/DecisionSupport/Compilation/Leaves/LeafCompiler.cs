using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Leaves;

/// <summary>Leaves → delegates. FEEL is asked only when every fact is known.</summary>
internal static class LeafCompiler
{
    public static Test Compile(FeelNode node, FeelEvaluator evaluate, ImmutableArray<int> facts, RuleScope scope) =>
        LeafCode.Compile(node, scope) is { } direct ? Complete(direct, node, evaluate, facts) : General(evaluate, [.. facts]);

    // What cannot be read directly, such as a day beyond the calendar, FEEL may still have an answer to.
    private static Test Complete(Test direct, FeelNode node, FeelEvaluator evaluate, ImmutableArray<int> facts)
    {
        if (node is not (QuantifiedNode or ComparisonNode { Left.Type.Kind: FeelTypeKind.Date or FeelTypeKind.Number }))
        {
            return direct;
        }

        var general = General(evaluate, [.. facts]);
        return frame => direct(frame) is var truth && truth != Truth.Unknown ? truth : general(frame);
    }

    public static Truth TruthOf(FeelValue value) => value.IsTrue ? Truth.True : value.IsFalse ? Truth.False : Truth.Unknown;

    /// <summary>What FEEL says, once every fact is known.</summary>
    public static Truth Ask(FeelEvaluator evaluate, RuleFrame frame) => TruthOf(BoundedEvaluation.Run(evaluate, frame.Feel));

    public static Test General(FeelEvaluator evaluate, int[] slots) => frame =>
    {
        foreach (var slot in slots)
        {
            if (frame.Facts[slot].IsNull)
            {
                return Truth.Unknown;
            }
        }

        return Ask(evaluate, frame);
    };
}
