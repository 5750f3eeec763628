using System.Collections.Immutable;
using DecisionSupport.Feel.Emission.Loops;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission;

internal sealed partial class FeelCompiler
{
    private Loop EmitLoop(ImmutableArray<IteratorClause> iterators) =>
        new([.. iterators.Select(iterator =>
            new LoopLevel(iterator.Slot, Emit(iterator.Source), iterator.End is null ? null : Emit(iterator.End)))]);

    private FeelEvaluator EmitFor(ForNode node)
    {
        var loop = EmitLoop(node.Iterators);
        var body = Emit(node.Body);
        var partialSlot = node.PartialSlot;
        return frame =>
        {
            var collector = new Collector(new ListBuilder(frame.Budget), body, partialSlot);
            return loop.Run(frame, ref collector) == LoopEnd.NotIterable ? FeelValue.Null : collector.Results.ToValue();
        };
    }

    private FeelEvaluator EmitQuantified(QuantifiedNode node)
    {
        var loop = EmitLoop(node.Iterators);
        var condition = Emit(node.Condition);
        var deciding = !node.IsEvery;
        return frame =>
        {
            var decider = new Decider(condition, deciding);
            return loop.Run(frame, ref decider) switch
            {
                LoopEnd.NotIterable => FeelValue.Null,
                LoopEnd.Stopped => FeelValue.From(deciding),
                _ => decider.SawUnknown ? FeelValue.Null : FeelValue.From(!deciding),
            };
        };
    }

    /// <summary>Keeps the result of each round; shows them to the next round as <c>partial</c>.</summary>
    private struct Collector(ListBuilder results, FeelEvaluator body, int? partialSlot) : ILoopVisitor
    {
        public ListBuilder Results = results;

        public bool Visit(FeelFrame frame)
        {
            if (partialSlot is { } slot)
            {
                frame.Locals[slot] = Results.ToValue();
            }

            Results.Add(body(frame));
            return true;
        }
    }

    /// <summary>Stops at the first round whose condition decides: true for <c>some</c>, false for <c>every</c>.</summary>
    private struct Decider(FeelEvaluator condition, bool deciding) : ILoopVisitor
    {
        public bool SawUnknown;

        public bool Visit(FeelFrame frame)
        {
            var value = condition(frame);
            SawUnknown |= !value.IsBoolean;
            return !value.IsBoolean || value.IsTrue != deciding;
        }
    }
}
