namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>Finds where something changes that may change more than once: every day is looked at.</summary>
internal static class EveryDay
{
    /// <summary>The days, as numbers, on which something is another than the day before.</summary>
    public static IEnumerable<int> Changes<T>(int first, int last, Func<int, T> at)
    {
        var previous = at(first);
        for (var day = first + 1; day <= last; day++)
        {
            var present = at(day);
            if (!EqualityComparer<T>.Default.Equals(present, previous))
            {
                yield return day;
                previous = present;
            }
        }
    }
}
