namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// The smallest sets that share a member with each of some sets (Berge's algorithm): grown one set at a time, none contained in another, in the order of
/// their size and then of their members. Not thread-safe.
/// </summary>
internal sealed class Transversals
{
    // Beyond this nobody reads them; those left out are the largest.
    private const int Max = 256;

    private List<AtomSet> _sets = [default];

    /// <summary>The sets found so far.</summary>
    public IReadOnlyList<AtomSet> Sets => _sets;

    /// <summary>Makes all sets share a member with one more set.</summary>
    public void Hit(AtomSet members)
    {
        var hitting = new List<AtomSet>(_sets.Count);
        var extended = new List<AtomSet>();
        foreach (var set in _sets)
        {
            if (set.Shares(members))
            {
                hitting.Add(set);
            }
            else
            {
                extended.AddRange(members.Members().Select(set.With));
            }
        }

        extended.Sort(AtomSet.Compare);
        foreach (var candidate in extended)
        {
            if (!hitting.Exists(h => h.IsWithin(candidate)))
            {
                hitting.Add(candidate);
            }
        }

        hitting.Sort(AtomSet.Compare);
        hitting.RemoveRange(Math.Min(Max, hitting.Count), Math.Max(0, hitting.Count - Max));
        _sets = hitting;
    }
}
