using DecisionSupport.Functions;

namespace DecisionSupport.Timelines;

/// <summary>Divides the days of a timeline into stretches of which one thing is to be said.</summary>
internal static class StretchFinder
{
    /// <summary>The stretches in the order of time.</summary>
    public static List<Stretch> Find(DayCovers days)
    {
        var found = new List<Stretch>();
        var starts = StartsOf(days);
        for (var i = 0; i < starts.Count; i++)
        {
            var stretch = At(days, starts[i], i + 1 < starts.Count ? starts[i + 1] - 1 : days.To);
            if (found.Count > 0 && found[^1].SaysTheSame(stretch))
            {
                found[^1] = found[^1] with { Days = found[^1].Days with { To = stretch.Days.To } };
            }
            else
            {
                found.Add(stretch);
            }
        }

        return found;
    }

    // Days on which something begins, or that follow an end.
    private static List<long> StartsOf(DayCovers days) =>
    [
        .. days.Covers.Select(c => c.Period).Concat(days.Tried.Select(t => t.Period)).SelectMany(p => new[] { p.From, p.DayAfter })
            .Append(days.From).Where(day => day >= days.From && day <= days.To).Distinct().Order(),
    ];

    // Nothing begins or ends within the days, so that the first speaks for all.
    private static Stretch At(DayCovers days, long from, long to)
    {
        var here = days.Covers.Where(c => c.Period.From <= from && from <= c.Period.To).ToList();
        var sure = here.Where(c => c.IsSure).Select(c => (int?)c.Ground).Min();
        var status = sure is not null ? DayStatus.Covered : here.Count > 0 ? DayStatus.NotKnown : DayStatus.NotCovered;
        ImmutableArray<int> grounds = status switch
        {
            DayStatus.Covered => [sure!.Value],
            DayStatus.NotKnown => [.. here.Select(c => c.Ground).Distinct().Order()],
            _ => [.. days.Tried.Where(t => t.Period.From <= from && from <= t.Period.To).Select(t => t.Ground).Distinct().Order()],
        };
        return new Stretch(new Period(from, to), status, grounds, status == DayStatus.NotKnown ? [.. here] : []);
    }
}

/// <summary>Days of which one thing is to be said.</summary>
/// <param name="Days">The days.</param>
/// <param name="Status">Whether they are covered.</param>
/// <param name="Grounds">What covers them, what may, or what was tried and does not.</param>
/// <param name="Open">What may cover them, while that is not known.</param>
internal sealed record Stretch(Period Days, DayStatus Status, ImmutableArray<int> Grounds, ImmutableArray<Cover> Open)
{
    public bool SaysTheSame(Stretch other) =>
        Status == other.Status && Grounds.SequenceEqual(other.Grounds) && Open.Select(c => c.Record).SequenceEqual(other.Open.Select(c => c.Record));
}
