using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;

namespace DecisionSupport.Meaning;

/// <summary>The truths of one case, facts, parameters and day being those of a frame: leaf by leaf by FEEL, without anything that makes evaluation fast.</summary>
internal sealed class CaseTruths(RuleFrame frame) : IFormulaAlgebra<Truth>
{
    public static RuleMeaning<Truth> In(RuleFrame frame, IEnumerable<CompiledVersion> versions) => new(new CaseTruths(frame), versions);

    public Truth Constant(Truth truth) => truth;

    public Truth Leaf(Leaf leaf) => leaf.Ask(frame);

    public Truth Not(Truth part) => part.Not();

    public Truth And(ImmutableArray<Truth> parts) => parts.Aggregate(Truth.True, TruthTables.And);

    public Truth Or(ImmutableArray<Truth> parts) => parts.Aggregate(Truth.False, TruthTables.Or);

    public Truth Choose(Truth condition, Truth then, Truth otherwise) => TruthTables.Choose(condition, then, otherwise);

    public Truth Is(Truth part, Truth asked) => part.Is(asked);

    public Truth Shared(Truth part) => part;
}
