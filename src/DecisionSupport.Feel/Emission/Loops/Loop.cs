using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Emission.Loops;

/// <summary>Does the work of one round of a loop.</summary>
internal interface ILoopVisitor
{
    /// <summary>Returns false to stop the loop.</summary>
    bool Visit(FeelFrame frame);
}

internal enum LoopEnd
{
    Completed,
    Stopped,

    /// <summary>Something to go through was neither a list nor a range.</summary>
    NotIterable,
}

/// <summary>One iterator: where its value is kept, and what it goes through.</summary>
internal sealed record LoopLevel(int Slot, FeelEvaluator Source, FeelEvaluator? End);

/// <summary>Nested iterators, the last one fastest; a later one may depend on an earlier one.</summary>
internal sealed class Loop(LoopLevel[] levels)
{
    public LoopEnd Run<T>(FeelFrame frame, ref T visitor)
        where T : struct, ILoopVisitor => Run(frame, 0, ref visitor);

    private LoopEnd Run<T>(FeelFrame frame, int depth, ref T visitor)
        where T : struct, ILoopVisitor
    {
        if (depth == levels.Length)
        {
            frame.Budget.Spend(1);
            return visitor.Visit(frame) ? LoopEnd.Completed : LoopEnd.Stopped;
        }

        var level = levels[depth];
        var source = level.Source(frame);
        if (level.End is null && source.Reference is FeelList list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                frame.Locals[level.Slot] = list[i];
                var end = Run(frame, depth + 1, ref visitor);
                if (end != LoopEnd.Completed)
                {
                    return end;
                }
            }

            return LoopEnd.Completed;
        }

        var counter = level.End is not null
            ? LoopCounter.Between(source, level.End(frame))
            : LoopCounter.Over(source.Reference as FeelRange);
        return counter is null ? LoopEnd.NotIterable : Count(frame, depth, counter.Value, ref visitor);
    }

    private LoopEnd Count<T>(FeelFrame frame, int depth, LoopCounter counter, ref T visitor)
        where T : struct, ILoopVisitor
    {
        for (var i = 0L; i < counter.Rounds; i++)
        {
            frame.Locals[levels[depth].Slot] = counter.At(i);
            var end = Run(frame, depth + 1, ref visitor);
            if (end != LoopEnd.Completed)
            {
                return end;
            }
        }

        return LoopEnd.Completed;
    }
}
