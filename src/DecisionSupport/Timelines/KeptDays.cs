using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Timelines;

/// <summary>What timelines come to, kept for those who ask the same day about the same case again and again. Not thread-safe.</summary>
internal sealed class KeptDays
{
    private readonly Dictionary<CompiledTimeline, DayCovers?> _kept = [];

    /// <summary>Forgets all: the case, the day or a parameter is another.</summary>
    public void Clear() => _kept.Clear();

    public DayCovers? Get(CompiledTimeline timeline, FeelFrame frame)
    {
        if (!_kept.TryGetValue(timeline, out var days))
        {
            _kept[timeline] = days = timeline.WorkOut(frame);
        }

        return days;
    }
}
