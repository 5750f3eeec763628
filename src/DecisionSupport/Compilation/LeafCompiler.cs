using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Compilation;

/// <summary>Leaves → delegates that ask first whether the facts are known. The commonest shapes get a delegate of their own.</summary>
internal static class LeafCompiler
{
    public static Test Compile(Leaf leaf) => leaf switch
    {
        { Node: VariableNode, Facts: [var slot] } when leaf.Node.Type.Kind == Feel.Types.FeelTypeKind.Boolean && leaf.ReadsFactItself => BooleanFact(slot),
        { Facts: [] } => frame => TruthOf(leaf.Evaluate(frame.Feel)),
        { Facts: [var slot] } => OneFact(leaf, slot),
        _ => SeveralFacts(leaf),
    };

    public static Truth TruthOf(FeelValue value) => value.IsTrue ? Truth.True : value.IsFalse ? Truth.False : Truth.Unknown;

    private static Test BooleanFact(int slot) => frame => TruthOf(frame.Facts[slot]);

    private static Test OneFact(Leaf leaf, int slot)
    {
        var evaluate = leaf.Evaluate;
        return frame => frame.Facts[slot].IsNull ? Truth.Unknown : TruthOf(evaluate(frame.Feel));
    }

    private static Test SeveralFacts(Leaf leaf)
    {
        var evaluate = leaf.Evaluate;
        var slots = leaf.Facts.ToArray();
        return frame => AllKnown(frame.Facts, slots) ? TruthOf(evaluate(frame.Feel)) : Truth.Unknown;
    }

    private static bool AllKnown(FeelValue[] facts, int[] slots)
    {
        foreach (var slot in slots)
        {
            if (facts[slot].IsNull)
            {
                return false;
            }
        }

        return true;
    }
}
