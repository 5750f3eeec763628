using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>
/// The days that a rule set looks at one by one, such as those since work ended, and what covers each. Immutable and thread-safe.
/// </summary>
public sealed class Timeline
{
    internal Timeline(TimelineRule rule, ImmutableArray<TimelineStretch> stretches)
    {
        Title = rule.Title;
        Stretches = stretches;
    }

    /// <summary>What the days are about.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days in the order of time, without gap or overlap; none when there is no day to look at.</summary>
    public ImmutableArray<TimelineStretch> Stretches { get; }
}
