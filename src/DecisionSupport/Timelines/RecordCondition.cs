using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;

namespace DecisionSupport.Timelines;

/// <summary>Whether a ground covers anything: decided as soon as what is known of the case and of the record's fields decides it.</summary>
/// <param name="node">The bound expression.</param>
/// <param name="reads">What it reads.</param>
/// <param name="fields">The fields of the record that it reads, by number, those left out that are always known.</param>
/// <param name="test">What it says in a case, with the record's fields in the frame.</param>
/// <param name="kind">What it asks of the kind of record; null where it asks nothing that a word of one field settles.</param>
internal sealed class RecordCondition(FeelNode node, Dependencies reads, ImmutableArray<int> fields, Func<FeelFrame, Truth> test, RecordKind? kind)
{
    public FeelNode Node { get; } = node;

    public Dependencies Reads { get; } = reads;

    public ImmutableArray<int> Fields { get; } = fields;

    public RecordKind? Kind { get; } = kind;

    public Truth In(FeelFrame frame) => test(frame);
}

/// <summary>A condition is false of every record whose field has another word than these.</summary>
/// <param name="Field">The number of the field.</param>
/// <param name="Words">The words.</param>
internal sealed record RecordKind(int Field, ImmutableArray<string> Words);
