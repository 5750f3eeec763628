namespace DecisionSupport.Functions;

/// <summary>What the functions on periods work out. Empty periods count for nothing. The time is that of sorting.</summary>
internal static class PeriodArithmetic
{
    /// <summary>The first day from <paramref name="from"/> up to and including <paramref name="to"/> that lies in none of the periods; null when there is none.</summary>
    public static long? FirstGap(IEnumerable<Period> periods, long from, long to)
    {
        var day = from;
        foreach (var period in InOrder(periods))
        {
            if (period.From > day)
            {
                break;
            }

            day = Math.Max(day, period.DayAfter);
        }

        return day <= to && day != Period.Never ? day : null;
    }

    /// <summary>The same days in as few periods as possible, in the order of time: what overlaps or touches is one.</summary>
    public static List<Period> Joined(IEnumerable<Period> periods)
    {
        var joined = new List<Period>();
        foreach (var period in InOrder(periods))
        {
            if (joined.Count > 0 && period.From <= joined[^1].DayAfter)
            {
                joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, period.To) };
            }
            else
            {
                joined.Add(period);
            }
        }

        return joined;
    }

    /// <summary>
    /// Whether each of <paramref name="periods"/> begins inside one of <paramref name="others"/> or on the day after it. What overlaps or touches
    /// among the others may be taken for one: no day after it lies outside.
    /// </summary>
    public static bool[] Follow(IReadOnlyList<Period> periods, IEnumerable<Period> others)
    {
        var joined = Joined(others);
        var follow = new bool[periods.Count];
        for (var i = 0; i < follow.Length; i++)
        {
            var before = LastBeginningBy(joined, periods[i].From);
            follow[i] = !periods[i].IsEmpty && before >= 0 && periods[i].From <= joined[before].DayAfter;
        }

        return follow;
    }

    /// <summary>
    /// The parts of a period that lie in <paramref name="joined"/>, which are in the order of time and apart from each other, as <see cref="Joined"/> gives them.
    /// </summary>
    public static IEnumerable<Period> Within(Period period, List<Period> joined)
    {
        for (var i = Math.Max(LastBeginningBy(joined, period.From), 0); i < joined.Count && joined[i].From <= period.To; i++)
        {
            var part = new Period(Math.Max(period.From, joined[i].From), Math.Min(period.To, joined[i].To));
            if (!part.IsEmpty)
            {
                yield return part;
            }
        }
    }

    private static int LastBeginningBy(List<Period> joined, long day)
    {
        var (low, high) = (0, joined.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            (low, high) = joined[middle].From <= day ? (middle + 1, high) : (low, middle - 1);
        }

        return high;
    }

    private static IOrderedEnumerable<Period> InOrder(IEnumerable<Period> periods) => periods.Where(p => !p.IsEmpty).OrderBy(p => p.From);
}
