using System.Collections.Immutable;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Binding;

/// <summary>An expression with its names resolved and its types known. Immutable and thread-safe.</summary>
/// <param name="Root">The bound tree; every sub-node can be compiled on its own.</param>
/// <param name="LocalCount">How many locals a frame needs to run it or any of its sub-nodes.</param>
/// <param name="Errors">What the check found, in the order of the text; always empty when binding was lenient.</param>
internal sealed record BoundExpression(FeelNode Root, int LocalCount, ImmutableArray<FeelError> Errors)
{
    /// <summary>Where months or years are added to a day that the month reached may lack.</summary>
    public IEnumerable<FeelPosition> MonthSums => Binding.MonthSums.In(Root);
}
