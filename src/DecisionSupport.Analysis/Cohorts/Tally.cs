namespace DecisionSupport.Analysis.Cohorts;

/// <summary>Counts by key: those declared in their order, then those met by their ids, whichever came first. Not thread-safe.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(CohortLabel Label, int Count)> _counts = [];
    private readonly int _declared;

    public Tally(params IEnumerable<(string Id, LocalizedText Label)> declared)
    {
        foreach (var (id, label) in declared)
        {
            Add(id, label, 0);
        }

        _declared = _counts.Count;
    }

    public IReadOnlyList<(CohortLabel Label, int Count)> Counts => [.. _counts.Take(_declared), .. _counts.Skip(_declared).OrderBy(c => c.Label.Id, StringComparer.Ordinal)];

    public int Size => _counts.Count;

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
