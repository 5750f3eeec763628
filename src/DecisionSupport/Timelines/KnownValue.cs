using DecisionSupport.Feel.Emission;
using DecisionSupport.Frames;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel;
using DecisionSupport.Functions;

namespace DecisionSupport.Timelines;

/// <summary>
/// An expression that has a value only when every fact, and every field of the record that is tried, is known and every parameter has a value. The counterpart of a leaf for values: more
/// knowledge can give it a value, and never another one.
/// </summary>
internal sealed class KnownValue
{
    private static readonly long LastDay = FeelValue.From(DateOnly.MaxValue).RawDays;

    private readonly FeelEvaluator _evaluate;

    public KnownValue(FeelNode node, Dependencies reads, ImmutableArray<int> fields)
    {
        _evaluate = FeelCompiler.Compile(node);
        Node = node;
        Reads = reads;
        Fields = fields;
    }

    public FeelNode Node { get; }

    public Dependencies Reads { get; }

    /// <summary>The fields of the record that it reads, by number, those left out that are always known.</summary>
    public ImmutableArray<int> Fields { get; }

    public bool IsKnown(FeelFrame frame) => AreKnown(frame, Banks.Facts, Reads.Facts) && AreKnown(frame, Banks.Parameters, Reads.Parameters) && AreKnown(frame, Banks.Record, Fields);

    /// <summary>The value; null in the sense of FEEL when it is not known or has none.</summary>
    public FeelValue Read(FeelFrame frame) => IsKnown(frame) ? BoundedEvaluation.Run(_evaluate, frame) : FeelValue.Null;

    /// <summary>The value as a day number; null when it is not known or is no day.</summary>
    public long? ReadDay(FeelFrame frame) => Read(frame) is { IsDate: true } day ? day.RawDays : null;

    /// <summary>The value as days, one period or many; null when it is not known or is none.</summary>
    public IReadOnlyList<Period>? ReadDays(FeelFrame frame)
    {
        var days = PeriodList.ReadOneOrMany(frame, Read(frame));
        return days is null ? null : [.. days.Select(p => p.To < LastDay ? p : p with { To = Period.Never })];
    }

    private static bool AreKnown(FeelFrame frame, int bank, ImmutableArray<int> slots)
    {
        foreach (var slot in slots)
        {
            if (frame.Banks[bank][slot].IsNull)
            {
                return false;
            }
        }

        return true;
    }
}
