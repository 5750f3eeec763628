namespace DecisionSupport.Authoring.Differences;

/// <summary>What has been told of a change: the pairs of outcomes, and by causes how long before the day looked at the days lie. Not thread-safe.</summary>
internal sealed class ToldChanges
{
    private readonly HashSet<(OutcomeLabel Old, OutcomeLabel New)> _pairs = [];
    private readonly List<ToldKind> _kinds = [];

    public IReadOnlyCollection<(OutcomeLabel Old, OutcomeLabel New)> Pairs => _pairs;

    public IReadOnlyList<ToldKind> Kinds => _kinds;

    /// <summary>Adds a region, and gives what of it had not been told: the region itself where its causes are new, else the pairs that are; null for none.</summary>
    /// <param name="region">The region.</param>
    /// <param name="isWider">Whether anything became known, if only an age.</param>
    public ChangeRegion? Add(ChangeRegion region, ref bool isWider)
    {
        ImmutableArray<OutcomeChange> untold = [.. region.Changes.Where(c => _pairs.Add((c.Old, c.New)))];
        var index = _kinds.FindIndex(k => k.Because.SequenceEqual(region.Because));
        if (index < 0)
        {
            isWider = true;
            _kinds.Add(new ToldKind(region.Because, region.Causes, region.Times));
            return region;
        }

        var known = _kinds[index];
        _kinds[index] = known.With(region);
        isWider |= !untold.IsEmpty || !_kinds[index].Says(known);
        return untold.IsEmpty ? null : region.Only(untold);
    }

    /// <summary>Each kind in words.</summary>
    public ImmutableArray<string> Words() => [.. _kinds.Select(k => k.ToString())];
}
