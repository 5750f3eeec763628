using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Timelines;

/// <summary>Whether a ground covers anything: decided as soon as what is known of the case and of the record's fields decides it.</summary>
/// <param name="node">The bound expression.</param>
/// <param name="reads">What it reads.</param>
/// <param name="fields">The fields of the record that it reads, by number, those left out that are always known.</param>
/// <param name="test">What it says in a case, with the record's fields in the frame.</param>
internal sealed class RecordCondition(FeelNode node, Dependencies reads, ImmutableArray<int> fields, Func<FeelFrame, Truth> test)
{
    public FeelNode Node { get; } = node;

    public Dependencies Reads { get; } = reads;

    public ImmutableArray<int> Fields { get; } = fields;

    public Truth In(FeelFrame frame) => test(frame);
}
