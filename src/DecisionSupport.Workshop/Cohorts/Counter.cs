namespace DecisionSupport.Workshop.Cohorts;

/// <summary>Counts labels, from several threads at once.</summary>
internal sealed class Counter
{
    private readonly Dictionary<LocalizedText, int> _counts = [];

    public void Add(IEnumerable<LocalizedText> labels)
    {
        lock (_counts)
        {
            foreach (var label in labels)
            {
                _counts[label] = _counts.GetValueOrDefault(label) + 1;
            }
        }
    }

    /// <summary>The commonest first, down to the smallest group that may be told; equals in the order of the alphabet, so that the same file gives the same page.</summary>
    public ImmutableArray<Tally> Commonest(int most) =>
    [
        .. _counts.Where(c => c.Value >= CohortStatistics.SmallestGroup).OrderByDescending(c => c.Value).ThenBy(c => c.Key.Swedish, StringComparer.Ordinal).Take(most).Select(c => new Tally(c.Key, c.Value)),
    ];
}
