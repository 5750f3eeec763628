namespace DecisionSupport.Analysis.Cohorts;

/// <summary>Counts by key, keys in the order in which they were first declared or met. Not thread-safe.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(CohortLabel Label, int Count)> _counts = [];

    public Tally(params IEnumerable<(string Id, LocalizedText Label)> declared)
    {
        foreach (var (id, label) in declared)
        {
            Add(id, label, 0);
        }
    }

    public IReadOnlyList<(CohortLabel Label, int Count)> Counts => _counts;

    public int this[string id] => _places.TryGetValue(id, out var place) ? _counts[place].Count : 0;

    public void Add(string id, LocalizedText label, int count = 1)
    {
        if (_places.TryGetValue(id, out var place))
        {
            _counts[place] = (_counts[place].Label, _counts[place].Count + count);
            return;
        }

        _places[id] = _counts.Count;
        _counts.Add((new CohortLabel(id, label), count));
    }
}
